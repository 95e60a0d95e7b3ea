/** OAuth clients of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.oauthclients.OauthClientsApi}. */
@NullMarked
package io.qlikoem.cloud.oauthclients;

import org.jspecify.annotations.NullMarked;
