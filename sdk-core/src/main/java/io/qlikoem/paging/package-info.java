/** Lists that are fetched page by page as a loop reaches them. */
@NullMarked
package io.qlikoem.paging;

import org.jspecify.annotations.NullMarked;
