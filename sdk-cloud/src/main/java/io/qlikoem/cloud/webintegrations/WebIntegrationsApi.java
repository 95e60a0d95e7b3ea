package io.qlikoem.cloud.webintegrations;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Web pages that may embed one tenant. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/web-integrations/">Qlik Cloud: reference</a>
 */
public interface WebIntegrationsApi {
    /**
     * Web integrations, page by page as the loop reaches them.
     *
     * @param limit web integrations a page; the vendor's default is 10
     */
    @RateTier(1000)
    @GET("api/v1/web-integrations")
    Pages<WebIntegration> list(@Query("limit") int limit);

    /** Lets origins embed the tenant. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/web-integrations")
    WebIntegration create(@Body NewWebIntegration integration);

    /** The web integration of this id. */
    @RateTier(1000)
    @GET("api/v1/web-integrations/{id}")
    Optional<WebIntegration> get(@Path("id") String id);

    /** Replaces {@code /name} or {@code /validOrigins}. Repeatable. */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/web-integrations/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a web integration. */
    @RateTier(100)
    @DELETE("api/v1/web-integrations/{id}")
    Void delete(@Path("id") String id);
}
