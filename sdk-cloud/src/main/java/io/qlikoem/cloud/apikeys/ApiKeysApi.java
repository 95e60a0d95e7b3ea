package io.qlikoem.cloud.apikeys;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * API keys of one tenant. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/api-keys/">Qlik Cloud: reference</a>
 */
public interface ApiKeysApi {
    /**
     * API keys, page by page as the loop reaches them.
     *
     * @param sub only of this user; {@code null} for all
     * @param status only {@code active}, {@code expired} or {@code revoked}; {@code null} for all
     * @param limit keys a page
     */
    @RateTier(1000)
    @GET("api/v1/api-keys")
    Pages<ApiKey> list(
            @Query("sub") @Nullable String sub, @Query("status") @Nullable String status, @Query("limit") int limit);

    /** Makes an API key; it is shown this once. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/api-keys")
    CreatedApiKey create(@Body NewApiKey key);

    /** The API key of this id. */
    @RateTier(1000)
    @GET("api/v1/api-keys/{id}")
    Optional<ApiKey> get(@Path("id") String id);

    /** Replaces {@code /description}. Repeatable. */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/api-keys/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Ends an API key. */
    @RateTier(100)
    @DELETE("api/v1/api-keys/{id}")
    Void delete(@Path("id") String id);

    /** What API keys of the tenant may be. */
    @RateTier(1000)
    @GET("api/v1/api-keys/configs/{tenantId}")
    ApiKeyLimits limits(@Path("tenantId") String tenantId);

    /**
     * Replaces {@code /max_api_key_expiry}, {@code /max_keys_per_user} or {@code /scim_externalClient_expiry}.
     * Repeatable.
     */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/api-keys/configs/{tenantId}")
    Void changeLimits(@Path("tenantId") String tenantId, @Body JsonPatch changes);
}
