package io.qlikoem.cloud.insights;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.Pages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Analyses that one tenant's apps offer by themselves, by the vendor's Insight Advisor. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/apps/">Qlik Cloud: Apps</a>
 */
public interface InsightsApi {
    /**
     * Analyses that can be made of an app's data.
     *
     * @param language what the texts are to be in, as {@code Accept-Language} has it; {@code null}: English
     */
    @RateTier(500)
    @GET("api/v1/apps/{appId}/insight-analyses")
    Pages<InsightAnalysis> list(@Path("appId") String appId, @Header("accept-language") @Nullable String language);

    /** What the analyses know of an app's data. 409: the app's logical model is not valid. */
    @RateTier(500)
    @GET("api/v1/apps/{appId}/insight-analyses/model")
    Pages<AnalysisModel> model(@Path("appId") String appId);

    /**
     * Analyses that answer a question. Repeatable: it only reads.
     *
     * @param language what the question is in and the texts are to be in; {@code null}: English
     */
    @RateTier(500)
    @Repeatable
    @POST("api/v1/apps/{appId}/insight-analyses/actions/recommend")
    Pages<Recommendation> recommend(
            @Path("appId") String appId,
            @Header("accept-language") @Nullable String language,
            @Body AnalysisQuestion question);
}
