package io.qlikoem.onprem.user;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a directory or a ticket says about a user: a group, an e-mail address. Fields that we do not know are kept.
 */
@Value.Immutable
@QlikModel
public interface UserAttribute {
    /** The site's id of the attribute. */
    Optional<String> id();

    /** {@code email}, {@code group} ...; at most 255 characters. */
    String attributeType();

    /** At most 255 characters. */
    Optional<String> attributeValue();

    /** Its id in the directory. */
    Optional<String> externalId();

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

    /** Builds an attribute. */
    final class Builder extends ImmutableUserAttribute.Builder {}
}
