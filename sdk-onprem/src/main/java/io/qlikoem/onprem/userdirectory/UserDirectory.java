package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection to a directory of users. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface UserDirectory {
    /** The site's id of the user directory. */
    String id();

    /** Name of the connection, at most 255 characters. */
    String name();

    /** Kind of the connection: LDAP, ODBC ... */
    String type();

    /** The directory as its users name it: {@code ACME}. */
    Optional<String> userDirectoryName();

    /** Whether it is set up. */
    default boolean configured() {
        return false;
    }

    /** Whether it works. */
    default boolean operational() {
        return false;
    }

    /** What is wrong with how it is set up. */
    Optional<String> configuredError();

    /** Why it does not work. */
    Optional<String> operationalError();

    /** Whether only users that were on the site before are synchronised. */
    default boolean syncOnlyLoggedInUsers() {
        return false;
    }

    /** What its synchronisation is doing. */
    default UserSyncStatus syncStatus() {
        return UserSyncStatus.IDLE;
    }

    /** When it last began (UTC). */
    Optional<Instant> syncLastStarted();

    /** When one last ended well (UTC). */
    Optional<Instant> syncLastSuccessfulEnded();

    /** How the directory is reached. */
    List<UserDirectorySetting> settings();

    /** Where it comes from. */
    UserDirectoryCreation creationType();

    /** Its tags. */
    List<TagCondensed> tags();

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

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a user directory. */
    final class Builder extends ImmutableUserDirectory.Builder {}
}
