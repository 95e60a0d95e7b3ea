package io.qlikoem.cloud.appmedia;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Pictures and other files inside of one tenant's apps. A path may name folders, with slashes between them; what else a URL
 * does not take is encoded, except for a percent sign, which is written {@code %25}. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/apps/">Qlik Cloud: Apps</a>
 */
public interface AppMediaApi {
    /**
     * Files and folders of a folder.
     *
     * @param show {@code recursive} for those of its folders, too; {@code null}: only its own
     */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/media/list/{path}")
    Pages<MediaEntry> list(
            @Path("appId") String appId,
            @Path(value = "path", encoded = true) String folder,
            @Query("show") @Nullable String show);

    /** Reads a file; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/apps/{appId}/media/files/{path}")
    ResponseBody download(@Path("appId") String appId, @Path(value = "path", encoded = true) String path);

    /**
     * Writes a file, in the place of one that is there.
     *
     * @param file the bytes, as {@code application/octet-stream}
     */
    @RateTier(100)
    @LongCall
    @PUT("api/v1/apps/{appId}/media/files/{path}")
    Void upload(@Path("appId") String appId, @Path(value = "path", encoded = true) String path, @Body RequestBody file);

    /** Deletes a file, or a folder with all that is in it. */
    @RateTier(100)
    @DELETE("api/v1/apps/{appId}/media/files/{path}")
    Void delete(@Path("appId") String appId, @Path(value = "path", encoded = true) String path);

    /** Reads the app's picture; close it. */
    @RateTier(1000)
    @Streaming
    @GET("api/v1/apps/{appId}/media/thumbnail")
    ResponseBody thumbnail(@Path("appId") String appId);
}
