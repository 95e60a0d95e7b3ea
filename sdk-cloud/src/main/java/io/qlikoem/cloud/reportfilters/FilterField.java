package io.qlikoem.cloud.reportfilters;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A field that a filter selects in. */
@Value.Immutable
@QlikModel
public interface FilterField {
    /** The field's name. */
    String name();

    /** The description. */
    Optional<String> description();

    /** Whether the report's own selection in the field is dropped. */
    default boolean overrideValues() {
        return false;
    }

    /** Whether all but the values are selected. */
    default boolean selectExcluded() {
        return false;
    }

    /** The values, one at least. */
    List<FilterValue> values();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFilterField.Builder {}
}
