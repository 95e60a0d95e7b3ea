package io.qlikoem.cloud.reloadtasks;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * The old schedules of reloads, for finding and removing them: new ones are {@link io.qlikoem.cloud.tasks.TasksApi tasks},
 * and an app that has a task no longer obeys its old schedule. Deprecated by the vendor. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @deprecated by the vendor; use {@link io.qlikoem.cloud.tasks.TasksApi}
 * @see <a href="https://qlik.dev/apis/rest/reload-tasks/">Qlik Cloud: Reload tasks</a>
 */
@Deprecated
public interface ReloadTasksApi {
    /**
     * Schedules, page by page as the loop reaches them.
     *
     * @param appId only of this app; {@code null} for all
     * @param limit schedules a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/v1/reload-tasks")
    Pages<ReloadTask> list(@Query("appId") @Nullable String appId, @Query("limit") int limit);

    /** The schedule of this id. */
    @RateTier(1000)
    @GET("api/v1/reload-tasks/{taskId}")
    Optional<ReloadTask> get(@Path("taskId") String taskId);

    /** Deletes a schedule. */
    @RateTier(100)
    @DELETE("api/v1/reload-tasks/{taskId}")
    Void delete(@Path("taskId") String taskId);
}
