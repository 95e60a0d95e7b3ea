package io.qlikoem.cloud.appscripts;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.PageItems;
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
 * Load scripts of one tenant's apps and their versions. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}. A script may hold passwords: it is shown in no message of ours, do not log it.
 *
 * @see <a href="https://qlik.dev/apis/rest/apps/">Qlik Cloud: Apps</a>
 */
public interface AppScriptsApi {
    /** The version that the next reload runs, in the place of a version's id. */
    String CURRENT = "current";

    /**
     * Versions of an app's script, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language: {@code ScriptId}, {@code ModifierId}, {@code ModifiedTime} ...; {@code
     *     null} for all
     * @param limit versions a page
     */
    @RateTier(1000)
    @PageItems("scripts")
    @GET("api/v1/apps/{appId}/scripts")
    Pages<ScriptSummary> list(
            @Path("appId") String appId, @Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Gives an app another script, as a new version. Not repeatable: each makes a version. */
    @RateTier(100)
    @POST("api/v1/apps/{appId}/scripts")
    Void create(@Path("appId") String appId, @Body ScriptVersion version);

    /** One version; {@link #CURRENT} for the present one. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/scripts/{id}")
    Optional<ScriptVersion> get(@Path("appId") String appId, @Path("id") String scriptId);

    /** Changes what is said about a version: {@link ScriptChange#message}. */
    @RateTier(100)
    @PATCH("api/v1/apps/{appId}/scripts/{id}")
    Void change(@Path("appId") String appId, @Path("id") String scriptId, @Body List<ScriptChange> changes);

    /** Deletes a version; the present one cannot be deleted. */
    @RateTier(100)
    @DELETE("api/v1/apps/{appId}/scripts/{id}")
    Void delete(@Path("appId") String appId, @Path("id") String scriptId);

    /** Looks for mistakes in a script, without any app. Repeatable: it only reads. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/apps/validatescript")
    ScriptProblems validate(@Body LoadScript script);
}
