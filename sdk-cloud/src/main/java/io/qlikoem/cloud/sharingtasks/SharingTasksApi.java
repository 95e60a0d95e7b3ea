package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.PageItems;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Subscriptions and report tasks of one tenant: charts, sheets and reports that are sent at set times or after
 * reloads. Like alerts they hang on the id of their app. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/sharing-tasks/">Qlik Cloud: Sharing tasks</a>
 */
public interface SharingTasksApi {
    /**
     * Tasks, page by page as the loop reaches them.
     *
     * @param appId of this app; {@code null} for all
     * @param limit tasks a page
     */
    @RateTier(1000)
    @PageItems("sharingTasks")
    @GET("api/v1/sharing-tasks")
    Pages<SharingTask> list(@Query("appid") @Nullable String appId, @Query("limit") int limit);

    /** Makes a task. Not repeatable: names may be taken twice. */
    @RateTier(100)
    @POST("api/v1/sharing-tasks")
    SharingTask create(@Body NewSharingTask task);

    /** The task of this id. */
    @RateTier(1000)
    @GET("api/v1/sharing-tasks/{taskId}")
    Optional<SharingTask> get(@Path("taskId") String taskId);

    /**
     * Changes a task, by {@code replace} or {@code remove}: {@code /name}, {@code /description}, {@code /tags}, {@code
     * /ownerId}, {@code /enabled}, {@code /scheduleOptions}, {@code /templates}, {@code /recipients}, {@code
     * /transportChannels}, {@code /sharePointFolder}, {@code /dataConnectionID}, {@code /bookmarkId}.
     */
    @RateTier(100)
    @PATCH("api/v1/sharing-tasks/{taskId}")
    Void change(@Path("taskId") String taskId, @Body JsonPatch changes);

    /** Deletes a task. */
    @RateTier(100)
    @DELETE("api/v1/sharing-tasks/{taskId}")
    Void delete(@Path("taskId") String taskId);

    /** Carries a task out now. Not repeatable: people would get it twice. */
    @RateTier(100)
    @POST("api/v1/sharing-tasks/actions/execute")
    Void execute(@Body SharingExecuteRequest request);

    /** Stops what a task is doing. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/sharing-tasks/{taskId}/actions/cancel")
    Void cancel(@Path("taskId") String taskId);

    /**
     * The times that a task was carried out, page by page as the loop reaches them.
     *
     * @param status {@code SUCCESSFUL} or {@code FAILED}, by which alone the vendor tells them apart; {@code null} for all
     * @param limit executions a page
     */
    @RateTier(1000)
    @PageItems("executions")
    @GET("api/v1/sharing-tasks/{taskId}/executions")
    Pages<SharingExecution> executions(
            @Path("taskId") String taskId,
            @Query("status") @Nullable SharingExecutionStatus status,
            @Query("limit") int limit);

    /** One of them. */
    @RateTier(1000)
    @GET("api/v1/sharing-tasks/{taskId}/executions/{executionId}")
    Optional<SharingExecution> execution(@Path("taskId") String taskId, @Path("executionId") String executionId);

    /** The execution when it has ended, or as it is when the waiting has. */
    default Optional<SharingExecution> await(String taskId, String executionId, Polling polling) {
        return polling.until(
                () -> execution(taskId, executionId),
                found -> found.flatMap(SharingExecution::status)
                        .filter(SharingExecutionStatus::isFinal)
                        .isPresent());
    }

    /** Reads a file that was sent; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}")
    ResponseBody file(
            @Path("taskId") String taskId,
            @Path("executionId") String executionId,
            @Path("fileAlias") String fileAlias);

    /** Whether the tenant has sharing. */
    @RateTier(1000)
    @GET("api/v1/sharing-tasks/settings")
    SharingSettings settings();

    /** Changes settings: replace {@code /enable-sharing}, {@code /enable-report-subscription} by {@code true} or {@code false}. */
    @RateTier(100)
    @PATCH("api/v1/sharing-tasks/settings")
    Void changeSettings(@Body JsonPatch changes);

    /** Sets whether the tenant has sharing. */
    @RateTier(100)
    @PUT("api/v1/sharing-tasks/settings")
    Void settings(@Body SharingSwitch onOrOff);
}
