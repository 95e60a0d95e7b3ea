/** Filters in the vendor's SCIM notation. Start at {@link io.qlikoem.cloud.scim.ScimFilter}. */
@NullMarked
package io.qlikoem.cloud.scim;

import org.jspecify.annotations.NullMarked;
