/** Data connections of a site. Start at {@link io.qlikoem.onprem.dataconnection.DataConnectionApi}. */
@NullMarked
package io.qlikoem.onprem.dataconnection;

import org.jspecify.annotations.NullMarked;
