package io.qlikoem.onprem.task;

import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What became of runs. Thread-safe; errors are those of {@link io.qlikoem.error.QlikException}. */
public interface ExecutionResultApi {
    /** In full, as the site gives them out. An absent filter means all. */
    @GET("qrs/executionresult/full")
    List<ExecutionResult> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/executionresult/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The result of this id, if there is one. */
    @GET("qrs/executionresult/{id}")
    Optional<ExecutionResult> get(@Path("id") String id);
}
