/** How a tenant sends e-mail. Start at {@link io.qlikoem.cloud.emailserver.EmailServerApi}. */
@NullMarked
package io.qlikoem.cloud.emailserver;

import org.jspecify.annotations.NullMarked;
