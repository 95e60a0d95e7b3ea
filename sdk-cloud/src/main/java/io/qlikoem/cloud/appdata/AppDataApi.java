package io.qlikoem.cloud.appdata;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * What one tenant's apps hold, where it came from, and how their reloads went. Thread-safe. Every method blocks; errors are
 * those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/apps/">Qlik Cloud: Apps</a>
 */
public interface AppDataApi {
    /** Tables and fields of an app, as its last reload left them. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/data/metadata")
    DataModel model(@Path("appId") String appId);

    /** Where an app's data come from and go to. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/data/lineage")
    Pages<LineageEntry> lineage(@Path("appId") String appId);

    /** The logs that there are of an app's reloads. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/reloads/logs")
    Pages<ReloadLog> reloadLogs(@Path("appId") String appId);

    /** Reads the log of a reload, a text; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/apps/{appId}/reloads/logs/{reloadId}")
    ResponseBody reloadLog(@Path("appId") String appId, @Path("reloadId") String reloadId);

    /**
     * What a reload read and wrote.
     *
     * @param includeSkipStoreReloads also when the app was not stored afterwards; {@code null}: not then
     */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/reloads/metadata/{reloadId}")
    Pages<ReloadRecord> reloadRecords(
            @Path("appId") String appId,
            @Path("reloadId") String reloadId,
            @Query("includeSkipStoreReloads") @Nullable Boolean includeSkipStoreReloads);
}
