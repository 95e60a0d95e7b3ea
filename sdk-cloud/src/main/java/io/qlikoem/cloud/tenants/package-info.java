/**
 * Qlik Cloud tenants. Start at {@link io.qlikoem.cloud.tenants.TenantsApi} in a tenant and at {@link
 * io.qlikoem.cloud.tenants.TenantRegistrationApi} in a region.
 */
@NullMarked
package io.qlikoem.cloud.tenants;

import org.jspecify.annotations.NullMarked;
