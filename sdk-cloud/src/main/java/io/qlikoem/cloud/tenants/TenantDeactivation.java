package io.qlikoem.cloud.tenants;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How a tenant is to be deactivated. */
@Value.Immutable
@QlikModel
public interface TenantDeactivation {
    /** Days until everything in it is deleted for good: 10 to 90; the vendor's default is 30. */
    Optional<Integer> purgeAfterDays();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTenantDeactivation.Builder {}
}
