package io.qlikoem.cloud.datafiles;

import io.qlikoem.http.FileUpload;
import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.ItemResults;
import io.qlikoem.paging.Pages;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Data files of one tenant: what scripts read as {@code lib://Space:DataFiles/...}. Thread-safe. Every method blocks; errors
 * are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>Both of the vendor's namespaces are used: {@code v1}, and {@code core} for what only that one has. Files larger than
 * {@link DataFileQuotas#maxFileBytes()} go into the temporary contents first, and are named by {@link
 * NewDataFile#tempContentFileId()}.
 *
 * @see <a href="https://qlik.dev/apis/rest/data-files/">Qlik Cloud: Data files</a>
 */
public interface DataFilesApi {
    /**
     * Data files of a space, page by page as the loop reaches them.
     *
     * @param connectionId the space's connection, see {@link #connections}; {@code null}: the personal space
     * @param folderId a folder of it; {@code null}: all of it
     * @param includeFolders folders too; {@code null}: only files
     * @param limit files a page, 1 to 1000; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/data-files")
    Pages<DataFile> list(
            @Query("connectionId") @Nullable String connectionId,
            @Query("folderId") @Nullable String folderId,
            @Query("includeFolders") @Nullable Boolean includeFolders,
            @Query("limit") int limit);

    /** At most one data file: the one of exactly this name in a space. */
    @RateTier(1000)
    @GET("api/v1/data-files")
    Pages<DataFile> named(@Query("connectionId") @Nullable String connectionId, @Query("name") String name);

    /**
     * Uploads a file, or makes a folder. 409: the name is taken, see {@link #replace}. Not repeatable.
     *
     * @param form a {@link NewDataFile} as the part {@code Json}, and unless that says where from, the file as {@code File}
     */
    @RateTier(100)
    @LongCall
    @POST("api/v1/data-files")
    DataFile create(@Body FileUpload form);

    /** The data file of this id. */
    @RateTier(1000)
    @GET("api/v1/data-files/{id}")
    Optional<DataFile> get(@Path("id") String fileId);

    /**
     * Gives a data file another content, name or place.
     *
     * @param form a {@link DataFileChange} as the part {@code Json}, and for another content the file as {@code File}
     */
    @RateTier(800)
    @LongCall
    @PUT("api/v1/data-files/{id}")
    DataFile replace(@Path("id") String fileId, @Body FileUpload form);

    /** Deletes a data file, or a folder with all that is in it. */
    @RateTier(100)
    @DELETE("api/v1/data-files/{id}")
    Void delete(@Path("id") String fileId);

    /** Deletes data files. Each has an outcome of its own. Repeatable: what is gone has that as its outcome. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/data-files/actions/delete")
    ItemResults<DataFileResult> delete(@Body DataFileDeletions files);

    /** Gives a data file to another user. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/data-files/{id}/actions/change-owner")
    Void giveTo(@Path("id") String fileId, @Body DataFileOwner owner);

    /** Moves a data file into another space. 409: the name is taken there. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/data-files/{id}/actions/change-space")
    Void moveTo(@Path("id") String fileId, @Body DataFileSpace space);

    /** Moves data files into other spaces. Each has an outcome of its own. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/data-files/actions/change-space")
    ItemResults<DataFileResult> move(@Body DataFileMoves moves);

    /**
     * Connections of the spaces that the client may see, page by page as the loop reaches them.
     *
     * @param spaceId only that of this space; {@code null} for all
     * @param personal {@code true} for only the personal space's; {@code null} for all
     * @param includeSpaceStats also what is in the spaces; {@code null}: without
     * @param limit connections a page, 1 to 1000; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/data-files/connections")
    Pages<DataFileConnection> connections(
            @Query("spaceId") @Nullable String spaceId,
            @Query("personal") @Nullable Boolean personal,
            @Query("includeSpaceStats") @Nullable Boolean includeSpaceStats,
            @Query("limit") int limit);

    /** The connection of this id. */
    @RateTier(1000)
    @GET("api/v1/data-files/connections/{id}")
    Optional<DataFileConnection> connection(@Path("id") String connectionId);

    /** Connections of some spaces, page by page as the loop reaches them. Repeatable: it only reads. */
    @RateTier(100)
    @Repeatable
    @POST("api/core/data-files/connections/actions/filter")
    Pages<DataFileConnection> connections(@Body ConnectionsOfSpaces spaces);

    /** How much the client may upload. */
    @RateTier(1000)
    @GET("api/v1/data-files/quotas")
    DataFileQuotas quotas();

    /** What is in a folder. */
    @RateTier(1000)
    @GET("api/core/data-files/{id}/folder-stats")
    FolderStats folderStats(@Path("id") String folderId);

    /**
     * Makes folders, or files of what the tenant has already. Each has an outcome of its own. Not repeatable: what is there
     * has that as its outcome.
     */
    @RateTier(100)
    @POST("api/core/data-files/actions/post")
    ItemResults<DataFileResult> create(@Body NewDataFiles files);

    /**
     * Data files that were deleted, the last ones first, page by page as the loop reaches them.
     *
     * @param from deleted since then; {@code null}: since ever
     * @param to deleted until then; {@code null}: until now
     * @param includeFolders folders too; {@code null}: only files
     * @param limit files a page
     */
    @RateTier(1000)
    @GET("api/core/data-files/deletes?sort=-deletedDate")
    Pages<DeletedDataFile> deleted(
            @Query("deleteStartDate") @Nullable Instant from,
            @Query("deleteEndDate") @Nullable Instant to,
            @Query("includeFolders") @Nullable Boolean includeFolders,
            @Query("limit") int limit);
}
