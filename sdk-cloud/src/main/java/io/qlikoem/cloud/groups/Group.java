package io.qlikoem.cloud.groups;

import io.qlikoem.cloud.users.AssignedRole;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A group as the tenant reports it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Group {
    /** Opaque. */
    String id();

    /** Case-sensitive; unique in the tenant. */
    String name();

    /** Whether it counts. */
    GroupStatus status();

    /** The tenant that it belongs to. */
    String tenantId();

    /** The description. */
    Optional<String> description();

    /** Who keeps it. */
    Optional<GroupProvider> providerType();

    /** What its members may do. */
    List<AssignedRole> assignedRoles();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Who made it. */
    Optional<String> createdBy();

    /** Last change (UTC). */
    Optional<Instant> lastUpdatedAt();

    /** Who changed it last. */
    Optional<String> updatedBy();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableGroup.Builder {}
}
