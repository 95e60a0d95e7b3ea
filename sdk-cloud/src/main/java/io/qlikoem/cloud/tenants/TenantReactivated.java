package io.qlikoem.cloud.tenants;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A tenant that was reactivated. */
@Value.Immutable
@QlikModel
public interface TenantReactivated {
    /** The tenant. */
    Optional<String> id();

    /** Where it stands. */
    Optional<TenantStatus> status();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTenantReactivated.Builder {}
}
