/** Groups of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.groups.GroupsApi}. */
@NullMarked
package io.qlikoem.cloud.groups;

import org.jspecify.annotations.NullMarked;
