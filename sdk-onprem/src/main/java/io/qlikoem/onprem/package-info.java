/** A client-managed site: connect with {@link io.qlikoem.onprem.QlikSenseSite}. */
@NullMarked
package io.qlikoem.onprem;

import org.jspecify.annotations.NullMarked;
