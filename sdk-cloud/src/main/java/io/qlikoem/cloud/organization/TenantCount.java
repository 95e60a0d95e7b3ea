package io.qlikoem.cloud.organization;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How many tenants there are. */
@Value.Immutable
@QlikModel
public interface TenantCount {
    /** Those that fit the filter. */
    long total();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTenantCount.Builder {}
}
