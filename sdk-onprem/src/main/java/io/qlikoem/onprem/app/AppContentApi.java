package io.qlikoem.onprem.app;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.content.FileExtensionWhiteList;
import io.qlikoem.onprem.query.CompleteList;
import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.StringAnswer;
import io.qlikoem.onprem.query.Table;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
import java.util.Optional;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Images and other files that apps have with them; an export takes them along. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface AppContentApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/app/content")
    List<AppContentCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/app/content/full")
    List<AppContent> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/app/content/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The set of files of this id, if there is one. */
    @GET("qrs/app/content/{id}")
    Optional<AppContent> get(@Path("id") String id);

    /** Which kinds of file an app takes. */
    @GET("qrs/app/content/{appid}/fileextensionwhitelist")
    FileExtensionWhiteList allowedFiles(@Path("appid") String appId);

    /**
     * Puts a file into an app. The answer is its path. Not repeatable.
     *
     * @param externalPath the file's name there: {@code logo.png}
     * @param overwrite whether a file of this name is replaced; otherwise that is an error
     * @param scanFile whether the site has the file scanned for malware, where it can
     * @param file streamed; {@code RequestBody.create(file, MediaType.get("image/png"))} for one on disk
     */
    @LongCall
    @POST("qrs/appcontent/{appid}/uploadfile")
    StringAnswer uploadFile(
            @Path("appid") String appId,
            @Query("externalpath") String externalPath,
            @Query("overwrite") boolean overwrite,
            @Query("scanfile") boolean scanFile,
            @Body RequestBody file);

    /** Removes a file from an app. */
    @DELETE("qrs/appcontent/{appid}/deletecontent")
    Void deleteFile(@Path("appid") String appId, @Query("externalpath") String externalPath);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/app/content/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<AppContent> all(@Nullable QrsFilter filter) {
        return CompleteList.of("App.Content", AppContent::id, this::full, this::count, this::table)
                .read(filter);
    }
}
