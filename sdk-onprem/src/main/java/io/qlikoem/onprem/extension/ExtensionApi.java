package io.qlikoem.onprem.extension;

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
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Extensions, themes and mashups of a site. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface ExtensionApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/extension")
    List<ExtensionCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/extension/full")
    List<Extension> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/extension/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The extension of this id, if there is one. */
    @GET("qrs/extension/{id}")
    Optional<Extension> get(@Path("id") String id);

    /**
     * Writes the whole extension; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/extension/{id}")
    Extension update(@Path("id") String id, @Body Extension changed);

    /** Deletes an extension for good. */
    @DELETE("qrs/extension/{id}")
    Void delete(@Path("id") String id);

    /** What the caller might do with such an extension: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/extension/previewprivileges")
    List<String> previewPrivileges(@Body Extension entity);

    /**
     * Uploads a zip file; the answer lists what was in it. Not repeatable unless it replaces.
     *
     * @param password of the zip file
     * @param replace whether extensions of the same names are replaced; otherwise that is an error
     * @param zip streamed; {@code RequestBody.create(file, MediaType.get("application/zip"))} for one on disk
     */
    @LongCall
    @POST("qrs/extension/upload")
    List<Extension> upload(
            @Query("pwd") @Nullable String password, @Query("replace") boolean replace, @Body RequestBody zip);

    /** Deletes the extension of a name for good. */
    @DELETE("qrs/extension/name/{extension}")
    Void deleteByName(@Path("extension") String name);

    /**
     * Reads an extension as a zip file; close it. Served beside {@code /qrs} by the proxy, not by port 4242. Clients rely
     * on it; the vendor does not document it.
     */
    @LongCall
    @Streaming
    @GET("api/wes/v1/extensions/export/{name}")
    ResponseBody download(@Path("name") String name);

    /**
     * Puts a file into an extension. The answer is its path. Not repeatable.
     *
     * @param externalPath the file's name there: {@code logo.png}
     * @param overwrite whether a file of this name is replaced; otherwise that is an error
     * @param file streamed; {@code RequestBody.create(file, MediaType.get("image/png"))} for one on disk
     */
    @LongCall
    @POST("qrs/extension/{extension}/uploadfile")
    StringAnswer uploadFile(
            @Path("extension") String name,
            @Query("externalpath") String externalPath,
            @Query("overwrite") boolean overwrite,
            @Body RequestBody file);

    /** Removes a file from an extension. */
    @DELETE("qrs/extension/{extension}/deletecontent")
    Void deleteFile(@Path("extension") String name, @Query("externalpath") String externalPath);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/extension/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<Extension> all(@Nullable QrsFilter filter) {
        return CompleteList.of("Extension", Extension::id, this::full, this::count, this::table)
                .read(filter);
    }
}
