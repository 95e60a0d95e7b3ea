/**
 * What belongs to a whole organization of Qlik Cloud. Start at {@link
 * io.qlikoem.cloud.organization.OrganizationTenantsApi}.
 */
@NullMarked
package io.qlikoem.cloud.organization;

import org.jspecify.annotations.NullMarked;
