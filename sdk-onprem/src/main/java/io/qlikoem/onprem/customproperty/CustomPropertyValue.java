package io.qlikoem.onprem.customproperty;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of one custom property on an entity; several values are several of these. Make a new one with
 * {@link CustomPropertyDefinition#value}. Fields that we do not know are kept.
 */
@Value.Immutable
@QlikModel
public interface CustomPropertyValue {
    /** The site's id of the value; empty for one that is still to be written. */
    Optional<String> id();

    /** The value, one of the definition's choice values. */
    String value();

    /** Whose value it is. */
    CustomPropertyDefinitionCondensed definition();

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

    /** Builds a value. */
    final class Builder extends ImmutableCustomPropertyValue.Builder {}
}
