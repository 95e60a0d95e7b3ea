package io.qlikoem.cloud.ippolicies;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Addresses that the tenant may be reached from. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface IpPolicy {
    /** Opaque. */
    String id();

    /** The name. */
    String name();

    /** Whether it counts. */
    boolean enabled();

    /** Addresses and ranges. */
    List<String> allowedIps();

    /** Whether the client may change it. */
    boolean editable();

    /** Whether the client may delete it. */
    boolean deletable();

    /** Whether the client may switch it. */
    boolean toggleable();

    /** The tenant. */
    String tenantId();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Who made it. */
    Optional<String> createdBy();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Who changed it last. */
    Optional<String> updatedBy();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIpPolicy.Builder {}
}
