package io.qlikoem.cloud.ippolicies;

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
 * Addresses that one tenant may be reached from. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/ip-policies/">Qlik Cloud: reference</a>
 */
public interface IpPoliciesApi {
    /**
     * Policies, page by page as the loop reaches them.
     *
     * @param filter SCIM; {@code null} for all
     * @param limit policies a page
     */
    @RateTier(1000)
    @GET("api/core/ip-policies")
    Pages<IpPolicy> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Makes a policy. Not repeatable. */
    @RateTier(100)
    @POST("api/core/ip-policies")
    IpPolicy create(@Body NewIpPolicy policy);

    /** The policy of this id. */
    @RateTier(1000)
    @GET("api/core/ip-policies/{id}")
    Optional<IpPolicy> get(@Path("id") String id);

    /** Replaces {@code /name}, {@code /enabled} or {@code /allowedIps}. Repeatable. */
    @RateTier(100)
    @Repeatable
    @PATCH("api/core/ip-policies/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a policy. */
    @RateTier(100)
    @DELETE("api/core/ip-policies/{id}")
    Void delete(@Path("id") String id);
}
