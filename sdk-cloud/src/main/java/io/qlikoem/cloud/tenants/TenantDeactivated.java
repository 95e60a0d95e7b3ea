package io.qlikoem.cloud.tenants;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A tenant that was deactivated. */
@Value.Immutable
@QlikModel
public interface TenantDeactivated {
    /** The tenant. */
    Optional<String> id();

    /** Where it stands. */
    Optional<DeactivatedStatus> status();

    /** When everything in it is deleted for good (UTC). */
    Optional<Instant> estimatedPurgeDate();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTenantDeactivated.Builder {}
}
