package io.qlikoem.cloud.csporigins;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Origins that one tenant may load from or be embedded in. Thread-safe. Every method blocks; errors are those of
 * {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/csp-origins/">Qlik Cloud: reference</a>
 */
public interface CspOriginsApi {
    /**
     * Origins, page by page as the loop reaches them.
     *
     * @param name only of this name; {@code null} for any
     * @param origin only this one; {@code null} for any
     * @param limit origins a page; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/csp-origins")
    Pages<CspOrigin> list(
            @Query("name") @Nullable String name, @Query("origin") @Nullable String origin, @Query("limit") int limit);

    /** Allows an origin. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/csp-origins")
    CspOrigin create(@Body NewCspOrigin origin);

    /** The origin of this id. */
    @RateTier(1000)
    @GET("api/v1/csp-origins/{id}")
    Optional<CspOrigin> get(@Path("id") String id);

    /** Says anew what an origin may do; what is not said is not allowed. */
    @RateTier(100)
    @PUT("api/v1/csp-origins/{id}")
    CspOrigin update(@Path("id") String id, @Body NewCspOrigin origin);

    /** Allows an origin no longer. */
    @RateTier(100)
    @DELETE("api/v1/csp-origins/{id}")
    Void delete(@Path("id") String id);

    /** The header that the tenant sends. */
    @RateTier(1000)
    @Headers("Accept: application/json")
    @GET("api/v1/csp-origins/actions/generate-header")
    CspHeader header();
}
