package io.qlikoem.onprem.service;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of an engine. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface EngineServiceSettings {
    /** The site's id of the set of settings. */
    Optional<String> id();

    /** Where the apps lie. */
    String documentDirectory();

    /** Where temporary tables lie. */
    Optional<String> tableFilesDirectory();

    /** The ports that it listens on. */
    List<Integer> listenerPorts();

    /** Seconds between two savings of an app; 0 for none. */
    Optional<Integer> autosaveInterval();

    /** Seconds that an app stays in memory when nobody uses it. */
    Optional<Integer> documentTimeout();

    /** Percent of the memory that it always uses. */
    Optional<Integer> workingSetSizeLoPct();

    /** Percent of the memory that it never goes beyond. */
    Optional<Integer> workingSetSizeHiPct();

    /** Whether scripts may only read through connections. */
    default boolean standardReload() {
        return false;
    }

    /** Whether it writes down where data comes from. */
    default boolean allowDataLineage() {
        return false;
    }

    /** Seconds that an object may be computed. */
    Optional<Integer> objectTimeLimitSec();

    /** Seconds that an export may take. */
    Optional<Integer> exportTimeLimitSec();

    /** Seconds that a reload may take. */
    Optional<Integer> reloadTimeLimitSec();

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
    final class Builder extends ImmutableEngineServiceSettings.Builder {}
}
