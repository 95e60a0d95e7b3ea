/** Tags of a site. Start at {@link io.qlikoem.onprem.tag.TagApi}. */
@NullMarked
package io.qlikoem.onprem.tag;

import org.jspecify.annotations.NullMarked;
