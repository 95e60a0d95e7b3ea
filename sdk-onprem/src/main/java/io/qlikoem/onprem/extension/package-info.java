/** Extensions, themes and mashups of a site. Start at {@link io.qlikoem.onprem.extension.ExtensionApi}. */
@NullMarked
package io.qlikoem.onprem.extension;

import org.jspecify.annotations.NullMarked;
