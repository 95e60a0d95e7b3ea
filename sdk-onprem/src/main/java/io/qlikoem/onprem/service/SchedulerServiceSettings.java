package io.qlikoem.onprem.service;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of a scheduler. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SchedulerServiceSettings {
    /** The site's id of the set of settings. */
    Optional<String> id();

    /** What it does. */
    default SchedulerKind schedulerServiceType() {
        return SchedulerKind.MASTER;
    }

    /** Reloads that run at a time at most. */
    Optional<Integer> maxConcurrentEngines();

    /** Minutes that a reload waits for an engine. */
    Optional<Integer> engineTimeout();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableSchedulerServiceSettings.Builder {}
}
