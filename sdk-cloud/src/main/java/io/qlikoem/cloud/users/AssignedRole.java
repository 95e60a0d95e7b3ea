package io.qlikoem.cloud.users;

import io.qlikoem.cloud.roles.RoleLevel;
import io.qlikoem.cloud.roles.RoleType;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A role that a user or group has. */
@Value.Immutable
@QlikModel
public interface AssignedRole {
    /** Opaque. */
    String id();

    /** Case-sensitive: {@code TenantAdmin}, {@code AnalyticsAdmin} ... */
    String name();

    /** Whether the vendor or the tenant made it. */
    Optional<RoleType> type();

    /** Whether it administrates. */
    Optional<RoleLevel> level();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAssignedRole.Builder {}
}
