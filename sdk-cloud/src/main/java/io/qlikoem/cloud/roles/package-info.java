/** Roles of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.roles.RolesApi}. */
@NullMarked
package io.qlikoem.cloud.roles;

import org.jspecify.annotations.NullMarked;
