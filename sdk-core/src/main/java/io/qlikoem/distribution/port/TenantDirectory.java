package io.qlikoem.distribution.port;

import java.util.List;

/** The tenants that can be distributed to. Thread-safe. */
public interface TenantDirectory {
    /** All tenants, in a stable order. Contacts nobody. */
    List<Tenant> tenants();

    /** The door to one of {@link #tenants()}. Contacts nobody; the same door may be given more than once. */
    TenantTarget target(Tenant tenant);
}
