package io.qlikoem.cloud.oauth;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * The token endpoint of one host. Thread-safe; every method blocks. {@link io.qlikoem.cloud.QlikCloud} asks it by itself.
 *
 * @see <a href="https://qlik.dev/authenticate/oauth/">Qlik Cloud: OAuth</a>
 */
public interface OauthApi {
    /**
     * A token for this host alone; it lives six hours. The number of live tokens is limited (403), so keep it. The first
     * one on a tenant silently makes a bot user there.
     *
     * <p>Repeatable: a token that got lost is one live token too many, nothing worse.
     */
    @RateTier(100)
    @Repeatable
    @POST("oauth/token")
    IssuedToken token(@Body ClientCredentials credentials);
}
