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
 * Tasks that start programs on the site. {@link TaskApi} starts them. The vendor calls the bundles experimental. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface ExternalProgramTaskApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/externalprogramtask")
    List<RunnableTaskCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/externalprogramtask/full")
    List<ExternalProgramTask> full(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/externalprogramtask/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The task of this id, if there is one. */
    @GET("qrs/externalprogramtask/{id}")
    Optional<ExternalProgramTask> get(@Path("id") String id);

    /**
     * Makes a task together with what starts it. Sent twice it may make two or fail, so it is never sent again once it has
     * left.
     */
    @POST("qrs/externalprogramtask/create")
    ExternalProgramTask create(@Body ExternalProgramTaskBundle request);

    /** Makes a task that nothing starts yet. Sent twice it may make two or fail, so it is never sent again once it has left. */
    @POST("qrs/externalprogramtask")
    ExternalProgramTask create(@Body NewExternalProgramTask request);

    /**
     * Changes a task and what starts it in one go; the answer is the task. Not sent again once it has left: an event
     * without an id would be made twice.
     */
    @POST("qrs/externalprogramtask/update")
    ExternalProgramTask change(@Body ExternalProgramTaskChange request);

    /**
     * Writes the whole task; build on what was read. When it was changed meanwhile, this throws
     * {@link io.qlikoem.error.ConflictException}.
     */
    @PUT("qrs/externalprogramtask/{id}")
    ExternalProgramTask update(@Path("id") String id, @Body ExternalProgramTask changed);

    /** Deletes a task for good. */
    @DELETE("qrs/externalprogramtask/{id}")
    Void delete(@Path("id") String id);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/externalprogramtask/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<ExternalProgramTask> all(@Nullable QrsFilter filter) {
        return CompleteList.of("ExternalProgramTask", ExternalProgramTask::id, this::full, this::count, this::table)
                .read(filter);
    }
}
