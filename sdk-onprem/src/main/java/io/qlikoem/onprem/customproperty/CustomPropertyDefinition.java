package io.qlikoem.onprem.customproperty;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A custom property in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CustomPropertyDefinition {
    /** The site's id of the custom property. */
    String id();

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

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** A value of this property, to be put on an app or stream. */
    default CustomPropertyValue value(String value) {
        return CustomPropertyValue.builder()
                .value(value)
                .definition(CustomPropertyDefinitionCondensed.builder()
                        .id(id())
                        .name(name())
                        .valueType(valueType())
                        .build())
                .build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a custom property. */
    final class Builder extends ImmutableCustomPropertyDefinition.Builder {}
}
