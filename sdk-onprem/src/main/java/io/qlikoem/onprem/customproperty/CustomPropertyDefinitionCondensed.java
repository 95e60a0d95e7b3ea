package io.qlikoem.onprem.customproperty;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A custom property as lists and values name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CustomPropertyDefinitionCondensed {
    /** The site's id of the custom property. */
    String id();

    /** Unique on a site. */
    String name();

    /** Kind of its values; {@code Text} is the only one known. */
    default String valueType() {
        return "Text";
    }

    /** The values that may be chosen. */
    @OmitEmpty
    List<String> choiceValues();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference. */
    final class Builder extends ImmutableCustomPropertyDefinitionCondensed.Builder {}
}
