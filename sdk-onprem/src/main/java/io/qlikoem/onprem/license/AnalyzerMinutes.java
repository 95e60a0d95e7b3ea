package io.qlikoem.onprem.license;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Minutes of analyzer capacity. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AnalyzerMinutes {
    /** Whether the licence has this kind. */
    default boolean enabled() {
        return false;
    }

    /** Minutes that are assigned. */
    Optional<Integer> allocatedMinutes();

    /** Minutes that were used. */
    Optional<Integer> usedMinutes();

    /** Minutes that cannot be had back yet. */
    Optional<Integer> unavailableMinutes();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a set of counts. */
    final class Builder extends ImmutableAnalyzerMinutes.Builder {}
}
