package io.qlikoem.cloud.roles;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A role as the tenant reports it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Role {
    /** Opaque. */
    String id();

    /** Case-sensitive: {@code TenantAdmin}, {@code AnalyticsAdmin} ... */
    String name();

    /** Whether the vendor or the tenant made it. */
    RoleType type();

    /** Whether it administrates. */
    Optional<RoleLevel> level();

    /** The tenant that it belongs to. */
    String tenantId();

    /** What it is for. */
    Optional<String> description();

    /** What it allows. */
    List<String> assignedScopes();

    /** What it allows, in the vendor's older terms. */
    List<String> permissions();

    /** Whether the client may change it. */
    Optional<Boolean> canEdit();

    /** Whether the client may delete it. */
    Optional<Boolean> canDelete();

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
    final class Builder extends ImmutableRole.Builder {}
}
