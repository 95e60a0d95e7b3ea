package io.qlikoem.onprem.app;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.CompleteList;
import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.StringAnswer;
import io.qlikoem.onprem.query.Table;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Apps of a site. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 *
 * @see <a href="https://help.qlik.com/en-US/sense-developer/November2025/APIs/RepositoryServiceAPI/index.html">Repository
 *     service API</a>
 */
public interface AppApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/app")
    List<AppCondensed> list(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. Slow on a site of thousands of apps. */
    @GET("qrs/app/full")
    List<QrsApp> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** The same, cut in the same way, each with what the caller may do with it in {@link QrsApp#privileges()}; slower still. */
    @GET("qrs/app/full?privileges=true")
    List<QrsApp> withPrivileges(@Query("filter") @Nullable QrsFilter filter);

    /** How many there are that the caller may read. */
    @GET("qrs/app/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The app of this id, if there is one. */
    @GET("qrs/app/{id}")
    Optional<QrsApp> get(@Path("id") String id);

    /**
     * Writes name, description, owner, tags and custom properties. What the lists lack is removed from the app.
     *
     * <p>{@code modifiedDate} must be the one that was read: when the app was changed meanwhile, which a reload does
     * too, this throws {@link io.qlikoem.error.ConflictException}; read again, change again. Repeated after a lost
     * answer it may do so although the first attempt succeeded.
     */
    @PUT("qrs/app/{id}")
    QrsApp update(@Path("id") String id, @Body QrsApp app);

    /** Deletes an app for good. */
    @DELETE("qrs/app/{id}")
    Void delete(@Path("id") String id);

    /** Copies an app; not repeatable. Without a name the site chooses one. May take minutes. */
    @LongCall
    @POST("qrs/app/{id}/copy")
    QrsApp copy(
            @Path("id") String id,
            @Query("name") @Nullable String name,
            @Query("includecustomproperties") boolean includeCustomProperties);

    /**
     * Publishes an app that is in no stream yet; the repository has no call that takes an app out of one. Sent again after a
     * lost answer it is refused when the first attempt succeeded, because the app is in a stream then; read the app.
     *
     * @param name a new name; absent keeps the app's
     */
    @PUT("qrs/app/{id}/publish")
    QrsApp publish(@Path("id") String id, @Query("stream") String streamId, @Query("name") @Nullable String name);

    /**
     * Replaces the content of another app by this one's. Of a published app only the sheets that it was published with
     * are replaced; users' own stay. The source stays too. Sent again after a lost answer it replaces the content by the same
     * once more.
     *
     * @param id the source
     * @param targetId the app whose content is replaced
     */
    @LongCall
    @PUT("qrs/app/{id}/replace")
    QrsApp replace(@Path("id") String id, @Query("app") String targetId);

    /** The same onto the app that this one is a duplicate of: {@link QrsApp#targetAppId()}. The vendor calls it experimental. May be repeated. */
    @LongCall
    @PUT("qrs/app/{id}/replace/target")
    QrsApp replaceTarget(@Path("id") String id);

    /** Reloads an app without a task; there is nothing to follow it by. Not repeatable. */
    @LongCall
    @POST("qrs/app/{id}/reload")
    Void reload(@Path("id") String id);

    /**
     * Uploads a QVF file as a new app; it keeps the reload time that the file has. Not repeatable: sent twice it leaves
     * two apps.
     *
     * @param file streamed; {@code RequestBody.create(file, null)} for one on disk
     * @param keepData whether the file's data is kept
     * @param excludeConnections whether the data connections of the file are left out
     */
    @LongCall
    @Headers("Content-Type: application/vnd.qlik.sense.app")
    @POST("qrs/app/upload")
    QrsApp upload(
            @Query("name") String name,
            @Query("keepdata") boolean keepData,
            @Query("excludeconnections") boolean excludeConnections,
            @Body RequestBody file);

    /**
     * Uploads a QVF file over an app, which keeps its id. The vendor calls it experimental. Not repeatable.
     *
     * @param targetId the app whose content is replaced
     * @param keepData whether the file's data is kept
     */
    @LongCall
    @Headers("Content-Type: application/vnd.qlik.sense.app")
    @POST("qrs/app/upload/replace")
    QrsApp uploadReplacing(
            @Query("targetappid") String targetId, @Query("keepdata") boolean keepData, @Body RequestBody file);

    /** Where on the central node {@link #importFile} looks for files. */
    @GET("qrs/app/importfolder")
    StringAnswer importFolder();

    /**
     * Makes an app of a QVF file that lies in the import folder, on the central node only. Not repeatable: sent twice it
     * leaves two apps.
     *
     * @param fileName within {@link #importFolder()}
     */
    @LongCall
    @POST("qrs/app/import")
    QrsApp importFile(
            @Query("name") String name,
            @Query("keepdata") boolean keepData,
            @Query("excludeconnections") boolean excludeConnections,
            @Body String fileName);

    /** The same over an app, which keeps its id. The vendor calls it experimental. Not repeatable. */
    @LongCall
    @POST("qrs/app/import/replace")
    QrsApp importReplacing(
            @Query("targetappid") String targetId, @Query("keepdata") boolean keepData, @Body String fileName);

    /**
     * Makes the site write the app into a file; answers when that is done, which may take minutes. Fetch the file from
     * {@link AppExportResponse#downloadPath()}; {@code QlikSenseSite.export} does both. Needs the Export right.
     *
     * <p>Not repeatable: each call writes a file on the site's disk.
     *
     * @param token a fresh one; {@link #cancelExport} needs it
     * @param skipData leaves the app's data out
     */
    @LongCall
    @POST("qrs/app/{id}/export/{token}")
    AppExportResponse export(
            @Path("id") String id,
            @Path("token") UUID token,
            @Query("skipdata") boolean skipData,
            @Query("exportscope") ExportScope scope);

    /** Stops an export that runs; the answer says whether there was one to stop. */
    @DELETE("qrs/app/{id}/export/{token}")
    AppExportResponse cancelExport(@Path("id") String id, @Path("token") UUID token);

    /**
     * Makes the site write several apps into files <b>on its own disk</b>; there is no download. Since about 2023; an
     * older site answers 404. Not repeatable.
     *
     * @param token a fresh one
     */
    @LongCall
    @POST("qrs/app/exportapps/{token}")
    AppsExportResponse exportMany(
            @Path("token") UUID token,
            @Query("skipData") boolean skipData,
            @Query("exportScope") ExportScope scope,
            @Body List<String> appIds);

    /** The app as the hub shows it, its {@link QrsApp#availabilityStatus()} computed. The vendor calls it experimental. */
    @GET("qrs/app/{id}/hubinfo")
    Optional<QrsApp> hubInfo(@Path("id") String id);

    /** Which kinds of entity the caller may make in the app. */
    @GET("qrs/app/{id}/privileges")
    List<ResourcePrivileges> privileges(@Path("id") String id);

    /** What the caller might do with such an app: {@code read}, {@code export} ... Writes nothing. */
    @Repeatable
    @POST("qrs/app/previewprivileges")
    List<String> previewPrivileges(@Body QrsApp app);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/app/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<QrsApp> all(@Nullable QrsFilter filter) {
        return CompleteList.of("App", QrsApp::id, this::full, this::count, this::table)
                .read(filter);
    }
}
