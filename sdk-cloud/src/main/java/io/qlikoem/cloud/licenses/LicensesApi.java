package io.qlikoem.cloud.licenses;

import io.qlikoem.http.RateTier;
import io.qlikoem.json.ItemResults;
import io.qlikoem.paging.Pages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/**
 * The licence of one tenant and who has a part of it. Deleting a tenant does not release its users' licences: take
 * them away first. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/licenses/">Qlik Cloud: reference</a>
 */
public interface LicensesApi {
    /** The licence, with the key that a further tenant is made with. */
    @RateTier(1000)
    @GET("api/v1/licenses/overview")
    LicenseOverview overview();

    /** Whether the licence holds. */
    @RateTier(1000)
    @GET("api/v1/licenses/status")
    LicenseStatus status();

    /** Who gets a licence with the first login. */
    @RateTier(1000)
    @GET("api/v1/licenses/settings")
    LicenseSettings settings();

    /** Sets who gets a licence with the first login. */
    @RateTier(100)
    @PUT("api/v1/licenses/settings")
    LicenseSettings setSettings(@Body LicenseSettings settings);

    /**
     * Who has which licence, page by page as the loop reaches them.
     *
     * @param filter SCIM; {@code null} for all
     * @param limit assignments a page
     */
    @RateTier(1000)
    @GET("api/v1/licenses/assignments")
    Pages<LicenseAssignment> assignments(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /**
     * Uses of counted licences, page by page as the loop reaches them.
     *
     * @param filter SCIM; {@code null} for all
     * @param limit uses a page
     */
    @RateTier(1000)
    @GET("api/v1/licenses/consumption")
    Pages<LicenseConsumption> consumption(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Gives licences. Each user has an outcome of its own. */
    @RateTier(100)
    @POST("api/v1/licenses/assignments/actions/add")
    ItemResults<LicenseResult> add(@Body LicensesToAdd licenses);

    /** Changes licences. Each user has an outcome of its own. */
    @RateTier(100)
    @POST("api/v1/licenses/assignments/actions/update")
    ItemResults<LicenseResult> update(@Body LicensesToChange licenses);

    /** Takes licences away. Each user has an outcome of its own. */
    @RateTier(100)
    @POST("api/v1/licenses/assignments/actions/delete")
    ItemResults<LicenseResult> remove(@Body LicensesToRemove licenses);
}
