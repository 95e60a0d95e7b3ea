package io.qlikoem.onprem.license;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.user.UserCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** User access of one user, by tokens. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface UserAccess {
    /** The site's id of the assignment. */
    String id();

    /** Whose it is. */
    Optional<UserCondensed> user();

    /** When it was last used (UTC). */
    Optional<Instant> lastUsed();

    /** Whether it waits to be free again. */
    default boolean quarantined() {
        return false;
    }

    /** When it will be free again (UTC). */
    Optional<Instant> quarantineEnd();

    /** The user, when that is deleted. */
    Optional<String> deletedUserId();

    /** The directory of the user, when that is deleted. */
    Optional<String> deletedUserDirectory();

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

    /** Builds an assignment. */
    final class Builder extends ImmutableUserAccess.Builder {}
}
