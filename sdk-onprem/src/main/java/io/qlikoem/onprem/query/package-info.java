/** How a site is asked for entities: filters, counts, tables. */
@NullMarked
package io.qlikoem.onprem.query;

import org.jspecify.annotations.NullMarked;
