/** Content libraries of a site. Start at {@link io.qlikoem.onprem.contentlibrary.ContentLibraryApi}. */
@NullMarked
package io.qlikoem.onprem.contentlibrary;

import org.jspecify.annotations.NullMarked;
