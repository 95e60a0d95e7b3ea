package io.qlikoem.cloud.reportfilters;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.List;
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
 * Filters that reports and subscriptions of one tenant's apps use. Thread-safe. Every method blocks; errors are those of
 * {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/apps/">Qlik Cloud: Apps</a>
 */
public interface ReportFiltersApi {
    /**
     * Filters of an app, page by page as the loop reaches them.
     *
     * @param types for reports or for subscriptions; one at least
     * @param filter in the vendor's SCIM language, for example {@code name eq "North"}; {@code null} for all
     * @param limit filters a page, 1 to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/report-filters")
    Pages<ReportFilter> list(
            @Path("appId") String appId,
            @Query("filterTypes") List<FilterType> types,
            @Query("filter") @Nullable String filter,
            @Query("limit") int limit);

    /**
     * How many filters an app has.
     *
     * @param types for reports or for subscriptions; one at least
     */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/report-filters/actions/count")
    ReportFilterCount count(@Path("appId") String appId, @Query("filterTypes") List<FilterType> types);

    /** Makes a filter. 409: the name is taken. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/apps/{appId}/report-filters")
    ReportFilter create(@Path("appId") String appId, @Body NewReportFilter filter);

    /** The filter of this id. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/report-filters/{id}")
    Optional<ReportFilter> get(@Path("appId") String appId, @Path("id") String filterId);

    /** As {@link #change}, as the vendor wants it written. */
    @RateTier(100)
    @PATCH("api/v1/apps/{appId}/report-filters/{id}")
    Void patch(@Path("appId") String appId, @Path("id") String filterId, @Body List<ReportFilterPatch> changes);

    /** Deletes a filter. */
    @RateTier(100)
    @DELETE("api/v1/apps/{appId}/report-filters/{id}")
    Void delete(@Path("appId") String appId, @Path("id") String filterId);

    /** Changes a filter. 409: the name is taken. */
    default void change(String appId, String filterId, ReportFilterChange change) {
        patch(appId, filterId, List.of(ReportFilterPatch.of(change)));
    }
}
