/** Change notifications of a site: asking for them, and accepting its callbacks in whatever web framework there is. */
@NullMarked
package io.qlikoem.onprem.notification;

import org.jspecify.annotations.NullMarked;
