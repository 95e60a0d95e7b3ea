package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An automation with its workspace. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Automation {
    String id();

    Optional<String> name();

    Optional<String> description();

    Optional<AutomationState> state();

    Optional<AutomationRunMode> runMode();

    Optional<String> ownerId();

    Optional<String> spaceId();

    /** Its blocks: what {@link NewAutomation#workspace()} of another tenant takes. Absent for others than its owner. */
    Optional<RawJson> workspace();

    List<AutomationSchedule> schedules();

    Optional<Integer> maxConcurrentRuns();

    /** What a triggered run needs. */
    Optional<Secret> executionToken();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Begin of the last run (UTC). */
    Optional<Instant> lastRunAt();

    /** How it ended, in the vendor's words. */
    Optional<String> lastRunStatus();

    /** Connectors that it uses; their connections are not copied with it. */
    List<String> connectorIds();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomation.Builder {}
}
