package io.qlikoem.cloud.groups;

import io.qlikoem.cloud.roles.RoleRef;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewGroup {
    /** At most 256 characters; unique in the tenant, compared with case. */
    String name();

    /** The description. */
    Optional<String> description();

    /** Who keeps it; the vendor's default is the identity provider. */
    Optional<GroupProvider> providerType();

    /** What its members may do: at most 100, all by id or all by name. */
    List<RoleRef> assignedRoles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewGroup.Builder {}
}
