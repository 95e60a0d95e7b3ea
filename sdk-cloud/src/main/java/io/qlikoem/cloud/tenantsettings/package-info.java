/** Further settings of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.tenantsettings.TenantSettingsApi}. */
@NullMarked
package io.qlikoem.cloud.tenantsettings;

import org.jspecify.annotations.NullMarked;
