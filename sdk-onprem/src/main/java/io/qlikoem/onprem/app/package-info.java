/** Apps of a site and their export. Start at {@link io.qlikoem.onprem.app.AppApi}. */
@NullMarked
package io.qlikoem.onprem.app;

import org.jspecify.annotations.NullMarked;
