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
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * What became of runs. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>An absent filter means all. {@code orderBy} is a property and a direction: {@code name asc}.
 */
public interface ExecutionResultApi {
    /** Names and ids, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/executionresult")
    List<ExecutionResultCondensed> list(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** In full, as the site gives them out; see {@link #all} for a list that is sure to be whole. */
    @GET("qrs/executionresult/full")
    List<ExecutionResult> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/executionresult/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The result of this id, if there is one. */
    @GET("qrs/executionresult/{id}")
    Optional<ExecutionResult> get(@Path("id") String id);

    /** What the scheduler wrote about all runs, as the site gives it out: it may cut the list at 100. */
    @GET("qrs/executionresult/detail/full")
    List<ExecutionDetail> details(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many lines of {@link #details} there are that the caller may read. */
    @GET("qrs/executionresult/detail/count")
    Count countDetails(@Query("filter") @Nullable QrsFilter filter);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/executionresult/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** All that fit, in full; fails rather than being short. See {@link CompleteList}. */
    default List<ExecutionResult> all(@Nullable QrsFilter filter) {
        return CompleteList.of("ExecutionResult", ExecutionResult::id, this::full, this::count, this::table)
                .read(filter);
    }
}
