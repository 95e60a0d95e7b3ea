package io.qlikoem.cloud.quotas;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Limits of one tenant. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/quotas/">Qlik Cloud: reference</a>
 */
public interface QuotasApi {
    /**
     * All limits.
     *
     * @param reportUsage whether to tell how much there is
     */
    @RateTier(1000)
    @GET("api/v1/quotas")
    Pages<Quota> list(@Query("reportUsage") @Nullable Boolean reportUsage);

    /**
     * One limit, which the vendor answers as a list.
     *
     * @param reportUsage whether to tell how much there is
     */
    @RateTier(1000)
    @GET("api/v1/quotas/{id}")
    Pages<Quota> get(@Path("id") String id, @Query("reportUsage") @Nullable Boolean reportUsage);
}
