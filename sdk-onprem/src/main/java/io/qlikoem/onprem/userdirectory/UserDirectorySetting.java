package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A setting of a connection to a directory. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface UserDirectorySetting {
    /** The site's id of the setting. */
    Optional<String> id();

    /** At most 255 characters. */
    String name();

    /** At most 255 characters. */
    Optional<String> category();

    /** What its value is. */
    UserDirectorySettingType userDirectorySettingType();

    /** Whether its value is {@link #secretValue()}. */
    default boolean secret() {
        return false;
    }

    /** The value; a connection string may hold a password. */
    Optional<Secret> value();

    /** The value of a secret setting. */
    Optional<Secret> secretValue();

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

    /** Builds a setting. */
    final class Builder extends ImmutableUserDirectorySetting.Builder {}
}
