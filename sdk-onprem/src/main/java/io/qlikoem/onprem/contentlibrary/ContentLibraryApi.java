package io.qlikoem.onprem.contentlibrary;

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
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Content libraries of a site. An export of an app does not take their files along. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface ContentLibraryApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/contentlibrary")
    List<ContentLibraryCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/contentlibrary/full")
    List<ContentLibrary> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/contentlibrary/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The content library of this id, if there is one. */
    @GET("qrs/contentlibrary/{id}")
    Optional<ContentLibrary> get(@Path("id") String id);

    /** Makes a content library. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/contentlibrary")
    ContentLibrary create(@Body NewContentLibrary request);

    /**
     * Writes the whole content library; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/contentlibrary/{id}")
    ContentLibrary update(@Path("id") String id, @Body ContentLibrary changed);

    /** Deletes a content library for good. */
    @DELETE("qrs/contentlibrary/{id}")
    Void delete(@Path("id") String id);

    /** What the caller might do with such a content library: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/contentlibrary/previewprivileges")
    List<String> previewPrivileges(@Body ContentLibrary entity);

    /**
     * Puts a file into a content library. The answer is its path. Not repeatable.
     *
     * @param externalPath the file's name there: {@code logo.png}
     * @param overwrite whether a file of this name is replaced; otherwise that is an error
     * @param scanFile whether the site has the file scanned for malware, where it can
     * @param file streamed; {@code RequestBody.create(file, MediaType.get("image/png"))} for one on disk
     */
    @LongCall
    @POST("qrs/contentlibrary/{libname}/uploadfile")
    StringAnswer uploadFile(
            @Path("libname") String library,
            @Query("externalpath") String externalPath,
            @Query("overwrite") boolean overwrite,
            @Query("scanfile") boolean scanFile,
            @Body RequestBody file);

    /** Removes a file from a content library. */
    @DELETE("qrs/contentlibrary/{libname}/deletecontent")
    Void deleteFile(@Path("libname") String library, @Query("externalpath") String externalPath);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/contentlibrary/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<ContentLibrary> all(@Nullable QrsFilter filter) {
        return CompleteList.of("ContentLibrary", ContentLibrary::id, this::full, this::count, this::table)
                .read(filter);
    }
}
