package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A claim of a token that becomes an attribute of the user. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface JwtAttribute {
    /** The site's id of the mapping. */
    Optional<String> id();

    /** The claim's name. */
    String jwtAttribute();

    /** The attribute's name. */
    String senseAttribute();

    /** Whether a token without it is refused. */
    default boolean isMandatory() {
        return false;
    }

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

    /** Builds a mapping. */
    final class Builder extends ImmutableJwtAttribute.Builder {}
}
