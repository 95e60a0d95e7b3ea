/** Links in a tenant's navigation. Start at {@link io.qlikoem.cloud.pinnedlinks.PinnedLinksApi}. */
@NullMarked
package io.qlikoem.cloud.pinnedlinks;

import org.jspecify.annotations.NullMarked;
