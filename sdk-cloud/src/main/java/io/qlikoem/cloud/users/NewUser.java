package io.qlikoem.cloud.users;

import io.qlikoem.cloud.roles.RoleRef;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A user to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewUser {
    /** The identity provider's name for the user; unique in the tenant. */
    String subject();

    /** Display name. */
    Optional<String> name();

    /** E-mail address. */
    Optional<String> email();

    /** Where a picture of the user is. */
    Optional<String> picture();

    /** Says that the user is yet to log in. */
    Optional<UserInvitation> status();

    /** The tenant; absent: the one that is asked. */
    Optional<String> tenantId();

    /** Roles, all by id or all by name. */
    List<RoleRef> assignedRoles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewUser.Builder {}
}
