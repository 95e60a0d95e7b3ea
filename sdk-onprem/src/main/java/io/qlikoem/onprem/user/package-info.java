/** Users of a site, as other entities name them. */
@NullMarked
package io.qlikoem.onprem.user;

import org.jspecify.annotations.NullMarked;
