package io.qlikoem.onprem.user;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A user in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface User {
    /** The site's id of the user. */
    String id();

    /** Name within the directory: {@code jane}. At most 255 characters. */
    String userId();

    /** The directory: {@code ACME}. At most 255 characters. */
    String userDirectory();

    /** Full name, at most 511 characters. */
    Optional<String> name();

    /** The administrator roles: {@code RootAdmin}, {@code ContentAdmin} ... */
    List<String> roles();

    /**
     * Groups, e-mail addresses and the like, one entry for each value; written by the directory or the login, not
     * here.
     */
    List<UserAttribute> attributes();

    /** Where the directory's users come from. */
    Optional<String> userDirectoryConnectorName();

    /** Whether the directory does not let the user in any more. */
    default boolean inactive() {
        return false;
    }

    /** Whether the directory does not have the user any more. */
    default boolean removedExternally() {
        return false;
    }

    /** Whether the site does not let the user in. */
    default boolean blacklisted() {
        return false;
    }

    /** Whether the user cannot be deleted: one of the site itself. */
    default boolean deleteProhibited() {
        return false;
    }

    /** Ids of the apps that the user marked. */
    List<String> favorites();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

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

    /** The user as other entities name it: to make one the owner of an app. */
    @Value.NonAttribute
    default UserCondensed reference() {
        return UserCondensed.builder()
                .id(id())
                .userId(userId())
                .userDirectory(userDirectory())
                .build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a user. */
    final class Builder extends ImmutableUser.Builder {}
}
