/** Live OAuth tokens of one Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.oauthtokens.OauthTokensApi}. */
@NullMarked
package io.qlikoem.cloud.oauthtokens;

import org.jspecify.annotations.NullMarked;
