package io.qlikoem.cloud.oauth;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import retrofit2.http.Body;
import retrofit2.http.GET;
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

    /**
     * A token in a user's name, for this host alone. The client must be one of the tenant's own that may impersonate; a
     * region-level one may not. Repeatable as above.
     */
    @RateTier(100)
    @Repeatable
    @POST("oauth/token")
    IssuedToken token(@Body ImpersonationRequest request);

    /** A further token for the user who logged in. Not repeatable: the vendor may take a refresh token only once. */
    @RateTier(100)
    @POST("oauth/token")
    IssuedToken refresh(@Body RefreshRequest request);

    /** A token for the user who has just logged in. Not repeatable: a code is good once. */
    @RateTier(100)
    @POST("oauth/token")
    IssuedToken redeem(@Body AuthorizationCode request);

    /** A token of narrower use in exchange for another. Repeatable as the first. */
    @RateTier(100)
    @Repeatable
    @POST("oauth/token")
    IssuedToken exchange(@Body TokenExchange request);

    /** The host's OAuth endpoints, and which ways to a token it knows. Needs no token itself. */
    @RateTier(1000)
    @GET(".well-known/oauth-authorization-server")
    OauthMetadata metadata();

    /** Ends a token. Repeatable. */
    @RateTier(100)
    @Repeatable
    @POST("oauth/revoke")
    Void revoke(@Body Revocation revocation);
}
