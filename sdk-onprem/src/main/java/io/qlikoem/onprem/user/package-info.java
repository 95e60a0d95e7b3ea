/** Users of a site. Start at {@link io.qlikoem.onprem.user.UserApi}. */
@NullMarked
package io.qlikoem.onprem.user;

import org.jspecify.annotations.NullMarked;
