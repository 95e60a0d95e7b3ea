package io.qlikoem.onprem.task;

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
 * Tasks that reload apps. {@link TaskApi} starts them. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface ReloadTaskApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/reloadtask")
    List<RunnableTaskCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/reloadtask/full")
    List<ReloadTask> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/reloadtask/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The reload task of this id, if there is one. */
    @GET("qrs/reloadtask/{id}")
    Optional<ReloadTask> get(@Path("id") String id);

    /**
     * Makes a reload task together with what starts it. Sent twice it may make two or fail, so it is never sent again once it has
     * left.
     */
    @POST("qrs/reloadtask/create")
    ReloadTask create(@Body ReloadTaskBundle request);

    /** Makes a reload task that nothing starts yet. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/reloadtask")
    ReloadTask create(@Body NewReloadTask request);

    /**
     * Changes a reload task and what starts it in one go; the answer is the task. Not sent again once it has left: an event
     * without an id would be made twice.
     */
    @POST("qrs/reloadtask/update")
    ReloadTask change(@Body ReloadTaskChange request);

    /**
     * Writes the whole reload task; build on what was read. When it was changed meanwhile, this throws
     * {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/reloadtask/{id}")
    ReloadTask update(@Path("id") String id, @Body ReloadTask changed);

    /** Deletes a reload task for good. */
    @DELETE("qrs/reloadtask/{id}")
    Void delete(@Path("id") String id);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/reloadtask/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<ReloadTask> all(@Nullable QrsFilter filter) {
        return CompleteList.of("ReloadTask", ReloadTask::id, this::full, this::count, this::table)
                .read(filter);
    }
}
