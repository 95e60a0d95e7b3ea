package io.qlikoem.cloud.users;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A user as the tenant reports it; a bot user of an OAuth client too. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface User {
    /** Opaque: 24 hexadecimal digits or 32 URL-safe characters. */
    String id();

    /** The tenant that the user belongs to. */
    String tenantId();

    /** Display name; a bot's is its client's. */
    Optional<String> name();

    /** The identity provider's name for the user; a bot's is {@code qlikbot\} and its client id. */
    Optional<String> subject();

    /** E-mail address. */
    Optional<String> email();

    /** Whether the user may log in. */
    Optional<UserStatus> status();

    /** The OAuth client whose bot this is. */
    Optional<String> clientId();

    /** Where a picture of the user is. */
    Optional<String> picture();

    /** Language, as the identity provider says it. */
    Optional<String> locale();

    /** Time zone, as the identity provider says it. */
    Optional<String> zoneinfo();

    /** Language that the user chose. */
    Optional<String> preferredLocale();

    /** Time zone that the user chose. */
    Optional<String> preferredZoneinfo();

    /** Roles given to the user itself. */
    List<AssignedRole> assignedRoles();

    /** Groups, which bring roles of their own. */
    List<AssignedGroup> assignedGroups();

    /** Scopes given to the user itself. */
    List<String> assignedScopes();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> lastUpdatedAt();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUser.Builder {}
}
