package io.qlikoem.cloud.users;

import io.qlikoem.cloud.groups.GroupProvider;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group that a user belongs to. */
@Value.Immutable
@QlikModel
public interface AssignedGroup {
    /** Opaque. */
    String id();

    /** As the identity provider names it. */
    String name();

    /** Who keeps the group. */
    Optional<GroupProvider> providerType();

    /** What its members may do. */
    List<AssignedRole> assignedRoles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAssignedGroup.Builder {}
}
