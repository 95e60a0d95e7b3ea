package io.qlikoem.onprem.userdirectory;

import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.CompleteList;
import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.Table;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
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
 * Connections to directories of users of a site. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface UserDirectoryApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/userdirectory")
    List<UserDirectoryCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/userdirectory/full")
    List<UserDirectory> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/userdirectory/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The user directory of this id, if there is one. */
    @GET("qrs/userdirectory/{id}")
    Optional<UserDirectory> get(@Path("id") String id);

    /**
     * Writes the whole user directory; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/userdirectory/{id}")
    UserDirectory update(@Path("id") String id, @Body UserDirectory changed);

    /** Deletes a user directory for good. */
    @DELETE("qrs/userdirectory/{id}")
    Void delete(@Path("id") String id);

    /** Starts to synchronise these; {@link UserDirectory#syncStatus()} tells when it is done. */
    @Repeatable
    @POST("qrs/userdirectoryconnector/syncuserdirectories")
    Void startSync(@Body List<String> ids);

    /** Deletes a connection and every user that came by it. */
    @DELETE("qrs/userdirectoryconnector/deleteudandusers")
    Void deleteWithUsers(@Query("userdirectoryid") String id);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/userdirectory/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<UserDirectory> all(@Nullable QrsFilter filter) {
        return CompleteList.of("UserDirectory", UserDirectory::id, this::full, this::count, this::table)
                .read(filter);
    }
}
