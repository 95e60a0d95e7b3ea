package io.qlikoem.distribution.port;

import java.util.Map;

/**
 * A customer's tenant, as the vendor calls it.
 *
 * @param name the vendor's own name for it, unique among the tenants of a {@link io.qlikoem.distribution.Distributor}
 *     and never changed: the ledger knows the tenant by it
 * @param labels what the vendor knows about it, for selecting
 */
public record Tenant(String name, Map<String, String> labels) {
    public Tenant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        labels = Map.copyOf(labels);
    }
}
