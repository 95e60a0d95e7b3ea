/** Sessions of people whom you logged in. Start at {@link io.qlikoem.cloud.sessions.JwtSessionsApi}. */
@NullMarked
package io.qlikoem.cloud.sessions;

import org.jspecify.annotations.NullMarked;
