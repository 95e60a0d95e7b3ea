package io.qlikoem.cloud.tasks;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
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
 * Tasks of one tenant: reloads by a schedule, or after other tasks. Thread-safe. Every method blocks; errors are those of
 * {@link io.qlikoem.error.QlikException}. {@link SchedulingTasksApi} has the same tasks with smaller rate budgets.
 *
 * @see <a href="https://qlik.dev/apis/rest/tasks/">Qlik Cloud: Tasks</a>
 */
public interface TasksApi {
    /**
     * Tasks, page by page as the loop reaches them.
     *
     * @param resourceId only of this app; {@code null} for all
     * @param limit tasks a page, 1 to 100
     */
    @RateTier(600)
    @GET("api/v1/tasks")
    Pages<Task> list(@Query("resourceId") @Nullable String resourceId, @Query("limit") int limit);

    /**
     * Makes a task; it is off unless it says otherwise. Not repeatable. Needs the right to reload the app (403).
     *
     * @param migrateFrom the old schedule that it takes the place of; {@code null} for none
     */
    @RateTier(600)
    @POST("api/v1/tasks")
    Task create(@Query("migrateFrom") @Nullable String migrateFrom, @Body Task task);

    /** The task of this id. */
    @RateTier(600)
    @GET("api/v1/tasks/{id}")
    Optional<Task> get(@Path("id") String id);

    /** Puts another definition in the place of a task's; members that are left out are lost. */
    @RateTier(600)
    @PUT("api/v1/tasks/{id}")
    Task replace(@Path("id") String id, @Body Task task);

    /** Deletes a task. */
    @RateTier(600)
    @DELETE("api/v1/tasks/{id}")
    Void delete(@Path("id") String id);

    /** Runs a task now. Not repeatable. */
    @RateTier(600)
    @POST("api/v1/tasks/{id}/actions/start")
    TaskStarted start(@Path("id") String id);

    /**
     * Runs of a task, the newest first, page by page as the loop reaches them.
     *
     * @param limit runs a page, 1 to 100
     */
    @RateTier(600)
    @GET("api/v1/tasks/{id}/runs?sort=-startedAt")
    Pages<TaskRun> runs(@Path("id") String id, @Query("limit") int limit);

    /** The last run of a task; nothing when it never ran. */
    @RateTier(600)
    @GET("api/v1/tasks/{id}/runs/last")
    Optional<TaskRun> lastRun(@Path("id") String id);

    /** What a run wrote down. */
    @RateTier(600)
    @GET("api/v1/tasks/{id}/runs/{runId}/log")
    TaskLog log(@Path("id") String id, @Path("runId") String runId);

    /**
     * Runs of all tasks of an app, the newest first, page by page as the loop reaches them.
     *
     * @param resourceId the app
     * @param limit runs a page, 1 to 100
     */
    @RateTier(600)
    @GET("api/v1/tasks/resources/{id}/runs?sort=-startedAt")
    Pages<TaskRun> runsOf(@Path("id") String resourceId, @Query("limit") int limit);
}
