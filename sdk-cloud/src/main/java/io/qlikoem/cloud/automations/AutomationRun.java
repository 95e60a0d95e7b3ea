package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A run of an automation. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AutomationRun {
    String id();

    Optional<String> title();

    Optional<AutomationRunStatus> status();

    /** What started it. */
    Optional<AutomationRunContext> context();

    /** Errors of its blocks, as they came. */
    List<RawJson> error();

    Optional<String> ownerId();

    Optional<String> spaceId();

    /** Who started it. */
    Optional<String> executedById();

    default boolean isTestRun() {
        return false;
    }

    default boolean isArchived() {
        return false;
    }

    Optional<String> createdAt();

    /** When it began (UTC). */
    Optional<Instant> startTime();

    /** When it ended (UTC). */
    Optional<Instant> stopTime();

    /** When its schedule wanted it (UTC). */
    Optional<Instant> scheduledStartTime();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationRun.Builder {}
}
