package io.qlikoem.cloud.apps;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Apps of one tenant. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}. 404
 * also means "not visible to this client". There is no list of apps here: see {@link io.qlikoem.cloud.items.ItemsApi}.
 *
 * @see <a href="https://qlik.dev/apis/rest/apps/">Qlik Cloud: Apps</a>
 */
public interface AppsApi {
    /**
     * Makes a new app of a file in the temporary contents. Answers when the app is there, which may take minutes.
     *
     * <p>Not repeatable: each import makes an app with an id of its own, so after a lost answer look for it first. The
     * vendor's {@code mode} is not offered: replacing by import is for the vendor alone.
     *
     * @param fileId id of the upload
     * @param spaceId the space to put it in; {@code null}: the client's personal space
     * @param name the app's name; {@code null}: the one in the file
     */
    @RateTier(100)
    @LongCall
    @Headers("Content-Type: application/json")
    @POST("api/v1/apps/import")
    NxApp importUpload(
            @Query("fileId") String fileId,
            @Query("spaceId") @Nullable String spaceId,
            @Query("name") @Nullable String name);

    /**
     * Makes a new app of the bytes sent along; for small files. Not repeatable, see {@link #importUpload}.
     *
     * @param file the app file, as {@code application/octet-stream}
     */
    @RateTier(100)
    @LongCall
    @POST("api/v1/apps/import")
    NxApp importFile(
            @Query("spaceId") @Nullable String spaceId, @Query("name") @Nullable String name, @Body RequestBody file);

    /** Makes an empty app. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/apps")
    NxApp create(@Body NewApp app);

    /** The app of this id. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}")
    Optional<NxApp> get(@Path("appId") String appId);

    /** Changes name and description. */
    @RateTier(100)
    @PUT("api/v1/apps/{appId}")
    NxApp update(@Path("appId") String appId, @Body UpdateApp change);

    /** Makes a copy with an id of its own. Not repeatable. */
    @RateTier(100)
    @LongCall
    @POST("api/v1/apps/{appId}/copy")
    NxApp copy(@Path("appId") String appId, @Body NewApp copy);

    /**
     * Publishes a copy of an app into a managed space; the copy has an id of its own, and {@code originAppId} names the
     * app.
     *
     * <p>Not repeatable: sent twice it leaves two copies, so after a lost answer look for it first. Needs the role {@code
     * publisher} in the managed space and the right to edit where the app lies. Access to the copy may lag: 403 on {@link
     * #get} right after it means "not yet".
     */
    @RateTier(100)
    @LongCall
    @POST("api/v1/apps/{appId}/publish")
    NxApp publish(@Path("appId") String appId, @Body PublishApp request);

    /** Puts an app in the place of a published one, which keeps its id, its links and what its users made in it. */
    @RateTier(100)
    @LongCall
    @PUT("api/v1/apps/{appId}/publish")
    NxApp republish(@Path("appId") String appId, @Body RepublishApp request);

    /** Gives the app to another user. */
    @RateTier(100)
    @PUT("api/v1/apps/{appId}/owner")
    NxApp giveTo(@Path("appId") String appId, @Body AppOwner owner);

    /** Moves the app into a shared space. */
    @RateTier(100)
    @PUT("api/v1/apps/{appId}/space")
    NxApp moveTo(@Path("appId") String appId, @Body AppSpace space);

    /** Moves the app out of its shared space into its owner's personal one. */
    @RateTier(100)
    @DELETE("api/v1/apps/{appId}/space")
    NxApp moveToPersonal(@Path("appId") String appId);

    /** Where the app is pinned; 404, which is empty here, means that it is not. */
    @RateTier(1000)
    @GET("api/v1/apps/{appId}/placement")
    Optional<AppPlacement> placement(@Path("appId") String appId);

    /** Pins the app to engines of a size; its space needs the vendor's support for large apps. */
    @RateTier(100)
    @PUT("api/v1/apps/{appId}/placement")
    Void pin(@Path("appId") String appId, @Body NewPlacement placement);

    /** Leaves it to the tenant again where the app is opened. */
    @RateTier(100)
    @DELETE("api/v1/apps/{appId}/placement")
    Void unpin(@Path("appId") String appId);

    /** Gives an object of the app (a sheet, a bookmark ...) to another user. Repeatable: a second time changes nothing. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/apps/{appId}/objects/{objectId}/actions/change-owner")
    AppObject giveObjectTo(@Path("appId") String appId, @Path("objectId") String objectId, @Body AppOwner owner);

    /**
     * Writes the app to a file in the temporary contents, which the answer's {@code Location} names. {@link AppExports} reads
     * it, too. Apps in managed spaces cannot be exported; the client must own the app or have an editing role in its space.
     *
     * <p>Not repeatable, yet harmless: what is not fetched expires.
     *
     * @param withoutData leave the data out; {@code null}: with data
     */
    @RateTier(100)
    @LongCall
    @POST("api/v1/apps/{appId}/export")
    Response<Void> export(@Path("appId") String appId, @Query("NoData") @Nullable Boolean withoutData);

    /** What the client may do with apps in the tenant. */
    @RateTier(1000)
    @GET("api/v1/apps/privileges")
    Pages<AppPrivilege> privileges();

    /**
     * Deletes an app. Apps older than 45 minutes can be restored for 14 days, but what hangs on a published app (alerts,
     * subscriptions, notes) is lost at once.
     */
    @RateTier(100)
    @DELETE("api/v1/apps/{appId}")
    Void delete(@Path("appId") String appId);

    /**
     * Brings a deleted app back, under its own id and into its space, within 14 days. What hung on it (collections, tags,
     * alerts, subscriptions, notes) stays lost. 403: its owner has lost the right to it, or its space is gone; 404: it was
     * younger than 45 minutes when it was deleted, or the time is over. Repeatable: it comes back once.
     */
    @RateTier(100)
    @LongCall
    @Repeatable
    @POST("api/analytics/apps/{appId}/actions/restore")
    RestoredApp restore(@Path("appId") String appId);
}
