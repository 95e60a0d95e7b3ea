package io.qlikoem.cloud.roles;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A role to be given, by id or by name. One list must hold one kind of reference only. */
@Value.Immutable
@QlikModel
public interface RoleRef {
    /** The role's id. */
    Optional<String> id();

    /** The role's name, compared with case. */
    Optional<String> name();

    /** A role by its id. */
    static RoleRef id(String id) {
        return builder().id(id).build();
    }

    /** A role by its name. */
    static RoleRef name(String name) {
        return builder().name(name).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRoleRef.Builder {}
}
