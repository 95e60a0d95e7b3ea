package io.qlikoem.cloud.evaluations;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Measurements of how fast one tenant's apps are, in the vendor's namespace {@code analytics}; only few go on at a time.
 * Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/analytics/apps/">Qlik Cloud: Analytics apps</a>
 */
public interface EvaluationsApi {
    /**
     * Evaluations of an app, the newest first, page by page as the loop reaches them.
     *
     * @param limit evaluations a page, 1 to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/analytics/apps/{guid}/evaluations?sort=-started")
    Pages<Evaluation> list(@Path("guid") String appId, @Query("limit") int limit);

    /** Asks for an evaluation of an app. Not repeatable: each is one. */
    @RateTier(100)
    @POST("api/analytics/apps/{guid}/evaluations")
    Evaluation start(@Path("guid") String appId);

    /**
     * The evaluation of this id.
     *
     * @param all with everything that was measured; {@code null}: what stands out
     */
    @RateTier(1000)
    @GET("api/analytics/apps/evaluations/{id}")
    Evaluation get(@Path("id") String evaluationId, @Query("all") @Nullable Boolean all);

    /** The evaluation when it has ended, or as it is when the waiting has: see {@link Evaluation#ended()}. */
    default Evaluation await(String evaluationId, Polling polling) {
        return polling.until(
                () -> get(evaluationId, null), evaluation -> evaluation.ended().isPresent());
    }

    /** Reads the log of an evaluation, which is XML; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/analytics/apps/evaluations/{id}/actions/download")
    ResponseBody download(@Path("id") String evaluationId);

    /**
     * Two evaluations beside each other.
     *
     * @param all with everything that was measured; {@code null}: what stands out
     */
    @RateTier(1000)
    @GET("api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}")
    Comparison compare(
            @Path("baselineId") String baselineId,
            @Path("comparisonId") String comparisonId,
            @Query("all") @Nullable Boolean all);

    /** Reads the log of a comparison, which is XML; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download")
    ResponseBody downloadComparison(@Path("baselineId") String baselineId, @Path("comparisonId") String comparisonId);
}
