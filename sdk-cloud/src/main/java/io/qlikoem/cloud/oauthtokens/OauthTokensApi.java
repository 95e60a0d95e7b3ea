package io.qlikoem.cloud.oauthtokens;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Live OAuth tokens of one tenant. Their number is limited: here is how to make room. Thread-safe. Every method
 * blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/oauth-tokens/">Qlik Cloud: reference</a>
 */
public interface OauthTokensApi {
    /**
     * Live tokens, page by page as the loop reaches them.
     *
     * @param userId only of this user; {@code null} for the caller's
     * @param limit tokens a page
     */
    @RateTier(1000)
    @GET("api/v1/oauth-tokens")
    Pages<OauthToken> list(@Query("userId") @Nullable String userId, @Query("limit") int limit);

    /** Ends a token. */
    @RateTier(100)
    @DELETE("api/v1/oauth-tokens/{tokenId}")
    Void revoke(@Path("tokenId") String tokenId);
}
