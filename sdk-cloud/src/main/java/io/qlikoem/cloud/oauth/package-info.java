/** How an OAuth client gets its tokens. Start at {@link io.qlikoem.cloud.oauth.OauthApi}. */
@NullMarked
package io.qlikoem.cloud.oauth;

import org.jspecify.annotations.NullMarked;
