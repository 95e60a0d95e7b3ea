package io.qlikoem.onprem.task;

import io.qlikoem.onprem.query.Count;
import io.qlikoem.onprem.query.QrsFilter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Runs that have not ended. Thread-safe; errors are those of {@link io.qlikoem.error.QlikException}. */
public interface ExecutionSessionApi {
    /** In full, as the site gives them out. An absent filter means all. */
    @GET("qrs/executionsession/full")
    List<ExecutionSession> full(
            @Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** How many there are that the caller may read. */
    @GET("qrs/executionsession/count")
    Count count(@Query("filter") @Nullable QrsFilter filter);

    /** The session of this id; empty means that the run has ended. */
    @GET("qrs/executionsession/{id}")
    Optional<ExecutionSession> get(@Path("id") String id);
}
