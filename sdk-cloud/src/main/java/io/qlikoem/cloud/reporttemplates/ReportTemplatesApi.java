package io.qlikoem.cloud.reporttemplates;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Templates of one tenant that reports are made of. Their files are uploaded into the temporary contents first.
 * Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/report-templates/">Qlik Cloud: Report templates</a>
 */
public interface ReportTemplatesApi {
    /**
     * Templates, page by page as the loop reaches them.
     *
     * @param sourceAppId for this app; {@code null} for all
     * @param limit templates a page
     */
    @RateTier(1000)
    @GET("api/v1/report-templates")
    Pages<ReportTemplate> list(@Query("sourceAppId") @Nullable String sourceAppId, @Query("limit") int limit);

    /** Makes a template. Not repeatable: names may be taken twice. */
    @RateTier(100)
    @POST("api/v1/report-templates")
    ReportTemplate create(@Body NewReportTemplate template);

    /** The template of this id. */
    @RateTier(1000)
    @GET("api/v1/report-templates/{id}")
    Optional<ReportTemplate> get(@Path("id") String id);

    /** Puts another file in the place of a template's; its id stays. */
    @RateTier(100)
    @PUT("api/v1/report-templates/{id}")
    ReportTemplate replace(@Path("id") String id, @Body ReportTemplateUpdate template);

    /** Changes a template by its members' names; the vendor lists no paths. */
    @RateTier(100)
    @Headers("Content-Type: application/json-patch+json")
    @PATCH("api/v1/report-templates/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a template. */
    @RateTier(100)
    @DELETE("api/v1/report-templates/{id}")
    Void delete(@Path("id") String id);

    /** Reads a template's file; close it. */
    @RateTier(100)
    @Repeatable
    @LongCall
    @Streaming
    @POST("api/v1/report-templates/{id}/actions/download")
    ResponseBody download(@Path("id") String id);
}
