package io.qlikoem.onprem.selection;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A property that all entities of a selection have. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SyntheticProperty {
    /** Its name. */
    Optional<String> name();

    /** The value that all of them have. */
    Optional<RawJson> value();

    /** Whether they have different values. */
    default boolean valueIsDifferent() {
        return false;
    }

    /** Whether it is to be written. */
    default boolean valueIsModified() {
        return false;
    }

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** The property with a value that all of them are to get. */
    @Value.NonAttribute
    default SyntheticProperty changedTo(RawJson value) {
        return builder()
                .from(this)
                .value(value)
                .valueIsDifferent(false)
                .valueIsModified(true)
                .build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a property. */
    final class Builder extends ImmutableSyntheticProperty.Builder {}
}
