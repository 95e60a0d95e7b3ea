package io.qlikoem.cloud.groups;

import io.qlikoem.cloud.users.AssignedRole;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group that every tenant has. */
@Value.Immutable
@QlikModel
public interface SystemGroup {
    /** Opaque, the same in all tenants. */
    Optional<String> id();

    /** {@code com.qlik.Everyone}. */
    Optional<String> name();

    /** Whether it counts. */
    Optional<Boolean> enabled();

    /** What its members may do. */
    List<AssignedRole> assignedRoles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSystemGroup.Builder {}
}
