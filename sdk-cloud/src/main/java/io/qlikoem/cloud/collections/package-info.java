/** Collections of a tenant's catalogue. Start at {@link io.qlikoem.cloud.collections.CollectionsApi}. */
@NullMarked
package io.qlikoem.cloud.collections;

import org.jspecify.annotations.NullMarked;
