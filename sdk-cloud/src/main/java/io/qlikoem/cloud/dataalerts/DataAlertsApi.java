package io.qlikoem.cloud.dataalerts;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.PageItems;
import io.qlikoem.paging.Pages;
import java.time.Instant;
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
 * Alerts on the data of one tenant's apps. An alert hangs on the id of its app: one on a published app outlives each
 * republish. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/data-alerts/">Qlik Cloud: Data alerts</a>
 */
public interface DataAlertsApi {
    /**
     * Alerts, page by page as the loop reaches them.
     *
     * @param appId of this app; {@code null} for all
     * @param limit alerts a page, 1 to 100
     */
    @RateTier(1000)
    @PageItems("tasks")
    @GET("api/v1/data-alerts")
    Pages<DataAlert> list(@Query("appID") @Nullable String appId, @Query("limit") int limit);

    /** Makes an alert; the tenant goes on with it after its answer, see {@link #await}. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/data-alerts")
    DataAlert create(@Body NewDataAlert alert);

    /** The alert of this id. */
    @RateTier(1000)
    @GET("api/v1/data-alerts/{alertId}")
    Optional<DataAlert> get(@Path("alertId") String alertId);

    /** The alert when it is made, or as it is when the waiting ended: see {@link DataAlert#isMade()}. */
    default Optional<DataAlert> await(String alertId, Polling polling) {
        return polling.until(
                () -> get(alertId), alert -> alert.filter(DataAlert::isMade).isPresent());
    }

    /**
     * Changes an alert, by {@code replace} only: {@code /name}, {@code /description}, {@code /ownerId}, {@code /ownerName},
     * {@code /conditionId}, {@code /enabledAction}, {@code /bookmarkId}, {@code /throttling}, {@code /triggerType}, {@code
     * /scheduleOptions}.
     */
    @RateTier(100)
    @PATCH("api/v1/data-alerts/{alertId}")
    Void change(@Path("alertId") String alertId, @Body JsonPatch changes);

    /** Switches an alert on. */
    default void enable(String alertId) {
        change(alertId, JsonPatch.empty().replace("/enabledAction", true));
    }

    /** Switches an alert off. */
    default void disable(String alertId) {
        change(alertId, JsonPatch.empty().replace("/enabledAction", false));
    }

    /** Deletes an alert. */
    @RateTier(100)
    @DELETE("api/v1/data-alerts/{alertId}")
    Void delete(@Path("alertId") String alertId);

    /** Lets an alert look at its data now. Not repeatable: it may send twice. */
    @RateTier(100)
    @POST("api/v1/data-alerts/actions/trigger")
    AlertTriggered trigger(@Body AlertTriggerRequest request);

    /** Whether an alert would work; makes none. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/data-alerts/actions/validate")
    AlertValidation validate(@Body NewDataAlert alert);

    /** What an alert looks for. */
    @RateTier(1000)
    @GET("api/v1/data-alerts/{alertId}/condition")
    AlertConditionOfAlert condition(@Path("alertId") String alertId);

    /**
     * The times that an alert looked at its data, page by page as the loop reaches them.
     *
     * @param since not before this time; milliseconds count; {@code null} for all
     * @param limit executions a page
     */
    @RateTier(1000)
    @PageItems("executions")
    @GET("api/v1/data-alerts/{taskId}/executions")
    Pages<AlertExecution> executions(
            @Path("taskId") String alertId, @Query("since") @Nullable Instant since, @Query("limit") int limit);

    /** One of them. */
    @RateTier(1000)
    @GET("api/v1/data-alerts/{alertId}/executions/{executionId}")
    Optional<AlertExecution> execution(@Path("alertId") String alertId, @Path("executionId") String executionId);

    /** What the condition found in one of them. */
    @RateTier(1000)
    @GET("api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations")
    AlertEvaluation evaluation(@Path("taskId") String alertId, @Path("executionId") String executionId);

    /** Forgets one of them. */
    @RateTier(100)
    @DELETE("api/v1/data-alerts/{alertId}/executions/{executionId}")
    Void deleteExecution(@Path("alertId") String alertId, @Path("executionId") String executionId);

    /** How an alert does for each of its recipients, all on one page. */
    @RateTier(1000)
    @PageItems("recipientStats")
    @GET("api/v1/data-alerts/{alertId}/recipient-stats")
    Pages<AlertRecipientStats> recipients(@Path("alertId") String alertId);

    /** Whether the tenant has alerts. */
    @RateTier(1000)
    @GET("api/v1/data-alerts/settings")
    AlertSettings settings();

    /** Sets whether the tenant has alerts. */
    @RateTier(100)
    @PUT("api/v1/data-alerts/settings")
    Void settings(@Body AlertSwitch onOrOff);
}
