package io.qlikoem.distribution.port;

import java.util.Map;
import java.util.OptionalInt;

/**
 * A customer's tenant, as the vendor calls it.
 *
 * @param name the vendor's own name for it, unique among the tenants of a {@link io.qlikoem.distribution.Distributor}
 *     and never changed: the ledger knows the tenant by it
 * @param labels what the vendor knows about it, for selecting
 * @param importsPerDay how many apps may be imported into it on one day (UTC); empty for as many as there are
 */
public record Tenant(String name, Map<String, String> labels, OptionalInt importsPerDay) {
    public Tenant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        labels = Map.copyOf(labels);
        if (importsPerDay.isPresent() && importsPerDay.getAsInt() < 1) {
            throw new IllegalArgumentException("importsPerDay must be at least 1 but was " + importsPerDay.getAsInt());
        }
    }

    /** A tenant without a daily cap. */
    public Tenant(String name, Map<String, String> labels) {
        this(name, labels, OptionalInt.empty());
    }
}
