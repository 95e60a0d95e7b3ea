package io.qlikoem.cloud.reports;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Reports of one tenant, made once and on demand. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/reports/">Qlik Cloud: Reports</a>
 */
public interface ReportsApi {
    /**
     * Asks for a report; the tenant makes it after its answer, see {@link #await}. Not repeatable.
     *
     * <p>At most ten a minute.
     */
    @RateTier(10)
    @POST("api/v1/reports")
    ReportAccepted create(@Body NewReport report);

    /** How a report does. */
    @RateTier(1000)
    @GET("api/v1/reports/{id}/status")
    ReportStatus status(@Path("id") String id);

    /** The report when it has ended, or as it is when the waiting has: see {@link ReportState#isFinal()}. */
    default ReportStatus await(String id, Polling polling) {
        return polling.until(() -> status(id), report -> report.status().isFinal());
    }

    /**
     * Outputs of a report, page by page as the loop reaches them.
     *
     * @param limit outputs a page
     */
    @RateTier(1000)
    @GET("api/v1/reports/{id}/outputs")
    Pages<ReportOutputItem> outputs(@Path("id") String id, @Query("limit") int limit);
}
