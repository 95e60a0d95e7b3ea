package io.qlikoem.cloud.tasks;

import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Tasks of one tenant in the vendor's newer namespace: the same as {@link TasksApi}, with filters, changes by patch and the
 * graph of what runs after what. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/scheduling/tasks/">Qlik Cloud: Scheduling tasks</a>
 */
public interface SchedulingTasksApi {
    /**
     * Tasks, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language, for example {@code enabled eq true}; {@code null} for all
     * @param resourceId only of this app; {@code null} for all
     * @param limit tasks a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/scheduling/tasks")
    Pages<Task> list(
            @Query("filter") @Nullable String filter,
            @Query("resourceId") @Nullable String resourceId,
            @Query("limit") int limit);

    /** Makes a task; it is off unless it says otherwise. Not repeatable. Needs the right to reload the app (403). */
    @RateTier(100)
    @POST("api/scheduling/tasks")
    Task create(@Body Task task);

    /** The task of this id. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}")
    Optional<Task> get(@Path("id") String id);

    /** Puts another definition in the place of a task's; members that are left out are lost. */
    @RateTier(100)
    @PUT("api/scheduling/tasks/{id}")
    Task replace(@Path("id") String id, @Body Task task);

    /** Changes a task. */
    @RateTier(100)
    @PATCH("api/scheduling/tasks/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a task. */
    @RateTier(100)
    @DELETE("api/scheduling/tasks/{id}")
    Void delete(@Path("id") String id);

    /** Runs a task now. Not repeatable. */
    @RateTier(100)
    @POST("api/scheduling/tasks/{id}/actions/start")
    TaskStarted start(@Path("id") String id);

    /** Runs of a task, the newest first, page by page as the loop reaches them. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/runs?sort=-startedAt")
    Pages<TaskRun> runs(@Path("id") String id, @Query("limit") int limit);

    /** The last run of a task; nothing when it never ran. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/runs/last")
    Optional<TaskRun> lastRun(@Path("id") String id);

    /** What a run wrote down. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/runs/{runId}/log")
    TaskLog log(@Path("id") String id, @Path("runId") String runId);

    /** Runs of all tasks of an app, the newest first, page by page as the loop reaches them. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/resources/{id}/runs?sort=-startedAt")
    Pages<TaskRun> runsOf(@Path("id") String resourceId, @Query("limit") int limit);

    /** Tasks that run right after this one, page by page as the loop reaches them. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/graphs/children")
    Pages<Task> children(@Path("id") String id, @Query("limit") int limit);

    /** Tasks that this one runs right after, page by page as the loop reaches them. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/graphs/parents")
    Pages<Task> parents(@Path("id") String id, @Query("limit") int limit);

    /**
     * What must have run before a task does.
     *
     * @param levels how far to look; {@code null} for all the way
     */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/graphs/ancestors")
    TaskGraph ancestors(@Path("id") String id, @Query("level") @Nullable Integer levels);

    /** What runs because a task did; {@code null} levels for all the way. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/graphs/descendants")
    TaskGraph descendants(@Path("id") String id, @Query("level") @Nullable Integer levels);

    /** Both together; {@code null} levels for all the way. */
    @RateTier(1000)
    @GET("api/scheduling/tasks/{id}/graphs/subgraph")
    TaskGraph surroundings(@Path("id") String id, @Query("level") @Nullable Integer levels);
}
