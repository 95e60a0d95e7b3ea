package io.qlikoem.onprem.dataconnection;

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
 * Data connections of a site. An export of an app does not take them along. Thread-safe. Every method blocks; errors
 * are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface DataConnectionApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/dataconnection")
    List<DataConnectionCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/dataconnection/full")
    List<DataConnection> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/dataconnection/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The data connection of this id, if there is one. */
    @GET("qrs/dataconnection/{id}")
    Optional<DataConnection> get(@Path("id") String id);

    /** Makes a data connection. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/dataconnection")
    DataConnection create(@Body NewDataConnection request);

    /**
     * Writes the whole data connection; build on what was read. When it was changed meanwhile, this throws {@link
     * io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/dataconnection/{id}")
    DataConnection update(@Path("id") String id, @Body DataConnection changed);

    /** Deletes a data connection for good. */
    @DELETE("qrs/dataconnection/{id}")
    Void delete(@Path("id") String id);

    /** What the caller might do with such a data connection: {@code read}, {@code update} ... Writes nothing. */
    @Repeatable
    @POST("qrs/dataconnection/previewprivileges")
    List<String> previewPrivileges(@Body DataConnection entity);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/dataconnection/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<DataConnection> all(@Nullable QrsFilter filter) {
        return CompleteList.of("DataConnection", DataConnection::id, this::full, this::count, this::table)
                .read(filter);
    }
}
