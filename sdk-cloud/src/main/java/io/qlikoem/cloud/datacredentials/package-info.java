/** Credentials of connections. Start at {@link io.qlikoem.cloud.datacredentials.DataCredentialsApi}. */
@NullMarked
package io.qlikoem.cloud.datacredentials;

import org.jspecify.annotations.NullMarked;
