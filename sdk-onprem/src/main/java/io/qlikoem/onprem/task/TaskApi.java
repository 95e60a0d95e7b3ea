package io.qlikoem.onprem.task;

import io.qlikoem.http.Repeatable;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.Table;
import io.qlikoem.onprem.query.TableDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Lists, starts and stops tasks of any kind. Thread-safe. Every method blocks; errors are those of
 * {@link io.qlikoem.error.QlikException}. No start is repeatable.
 */
public interface TaskApi {
    /** Tasks of all kinds, as the site gives them out: it may cut the list at 100. An absent filter means all. */
    @GET("qrs/task")
    List<TaskCondensed> list(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** The same with what all kinds have in common in full. */
    @GET("qrs/task/full")
    List<Task> full(@Query("filter") @Nullable QrsFilter filter, @Query("orderby") @Nullable String orderBy);

    /** Chosen columns, page by page. */
    @Repeatable
    @POST("qrs/task/table")
    Table table(
            @Body TableDefinition definition,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("skip") int skip,
            @Query("take") int take,
            @Query("sortcolumn") String sortColumn,
            @Query("orderascending") boolean ascending);

    /** Copies a task, without what starts it; the vendor calls this experimental. Not repeatable. */
    @POST("qrs/task/{id}/copy")
    Task copy(
            @Path("id") String id,
            @Query("name") @Nullable String name,
            @Query("includecustomproperties") boolean includeCustomProperties,
            @Query("includetags") boolean includeTags);

    /** Starts a task and says no more about it. */
    @POST("qrs/task/{id}/start")
    Void start(@Path("id") String id);

    /** The same by the task's name. */
    @POST("qrs/task/start")
    Void startNamed(@Query("name") String name);

    /** Starts a task; answers at once, whatever the path says, with the session to follow. See {@link TaskRuns}. */
    @POST("qrs/task/{id}/start/synchronous")
    SessionHandle startSession(@Path("id") String id);

    /** The same by the task's name. */
    @POST("qrs/task/start/synchronous")
    SessionHandle startSessionNamed(@Query("name") String name);

    /** Starts several tasks and says no more about them. */
    @POST("qrs/task/start/many")
    Void startMany(@Body List<String> ids);

    /** Asks a task that runs to stop. */
    @POST("qrs/task/{id}/stop")
    Void stop(@Path("id") String id);

    /** Asks several tasks that run to stop. */
    @POST("qrs/task/stop/many")
    Void stopMany(@Body List<String> ids);
}
