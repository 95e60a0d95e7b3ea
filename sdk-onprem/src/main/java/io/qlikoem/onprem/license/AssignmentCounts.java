package io.qlikoem.onprem.license;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Counts of one kind of access. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AssignmentCounts {
    /** Whether the licence has this kind. */
    default boolean enabled() {
        return false;
    }

    /** How many there are. */
    Optional<Integer> total();

    /** How many are assigned. */
    Optional<Integer> allocated();

    /** How many were used. */
    Optional<Integer> used();

    /** How many wait to be free again. */
    Optional<Integer> quarantined();

    /** How many are assigned beyond the total. */
    Optional<Integer> excess();

    /** How many are left. */
    Optional<Integer> available();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a set of counts. */
    final class Builder extends ImmutableAssignmentCounts.Builder {}
}
