package io.qlikoem.onprem.customproperty;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A custom property to be made. */
@Value.Immutable
@QlikModel
public interface NewCustomProperty {
    /** Unique on a site, at most 100 characters. */
    String name();

    /** Kind of its values; {@code Text} is the only one known. */
    default String valueType() {
        return "Text";
    }

    /** The values that may be chosen. */
    List<String> choiceValues();

    /** The types of entity that may have it: {@code App}, {@code Stream} ...; upper and lower case differ. */
    List<String> objectTypes();

    /** What it is for, at most 512 characters. */
    Optional<String> description();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewCustomProperty.Builder {}
}
