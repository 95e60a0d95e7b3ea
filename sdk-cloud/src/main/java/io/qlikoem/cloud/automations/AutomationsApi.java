package io.qlikoem.cloud.automations;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
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
 * Automations of one tenant and their runs, in the vendor's namespace {@code workflows}. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}. Only its owner may read all of an automation. On a fresh
 * tenant call {@link #list} before anything else: that sets the service up.
 *
 * @see <a href="https://qlik.dev/apis/rest/workflows/automations/">Qlik Cloud: Automations</a>
 */
public interface AutomationsApi {
    /**
     * Automations, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language, for example {@code name eq "Welcome"}; {@code null} for all
     * @param listAll those of all users too, for administrators; {@code null}: only the client's
     * @param limit automations a page, 1 to 200
     */
    @RateTier(1000)
    @GET("api/workflows/automations")
    Pages<AutomationSummary> list(
            @Query("filter") @Nullable String filter,
            @Query("listAll") @Nullable Boolean listAll,
            @Query("limit") int limit);

    /** Makes an automation. Not repeatable: names may be taken twice. */
    @RateTier(100)
    @POST("api/workflows/automations")
    Automation create(@Body NewAutomation automation);

    /** The automation of this id, with its workspace if the client owns it. */
    @RateTier(1000)
    @GET("api/workflows/automations/{id}")
    Optional<Automation> get(@Path("id") String id);

    /** Puts another definition in the place of an automation's. */
    @RateTier(100)
    @PUT("api/workflows/automations/{id}")
    Automation update(@Path("id") String id, @Body AutomationUpdate automation);

    /** Deletes an automation and its runs. */
    @RateTier(100)
    @DELETE("api/workflows/automations/{id}")
    Void delete(@Path("id") String id);

    /** Switches an automation on. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/actions/enable")
    Void enable(@Path("id") String id);

    /** Switches an automation off. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/actions/disable")
    Void disable(@Path("id") String id);

    /** Makes a copy with an id of its own. Not repeatable. */
    @RateTier(100)
    @POST("api/workflows/automations/{id}/actions/copy")
    AutomationCopied copy(@Path("id") String id, @Body AutomationCopy copy);

    /** Gives an automation to another user. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/actions/change-owner")
    Void giveTo(@Path("id") String id, @Body AutomationOwner owner);

    /** The older name of {@link #giveTo} in the vendor's definition; some tenants only know this one. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/actions/move")
    Void move(@Path("id") String id, @Body AutomationOwner owner);

    /** Puts an automation into a space. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/actions/change-space")
    Void moveTo(@Path("id") String id, @Body AutomationSpace space);

    /**
     * Runs of an automation, the newest first, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language, for example {@code status eq "failed"}; {@code null} for all
     * @param limit runs a page, 1 to 200
     */
    @RateTier(1000)
    @GET("api/workflows/automations/{id}/runs?sort=-startTime")
    Pages<AutomationRun> runs(
            @Path("id") String id, @Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Runs an automation now. Not repeatable. */
    @RateTier(100)
    @POST("api/workflows/automations/{id}/runs")
    AutomationRun run(@Path("id") String id, @Body NewAutomationRun run);

    /** One run. */
    @RateTier(1000)
    @GET("api/workflows/automations/{id}/runs/{runId}")
    AutomationRun run(@Path("id") String id, @Path("runId") String runId);

    /** The run when it has ended, or as it is when the waiting has: see {@link AutomationRunStatus#isFinal()}. */
    default AutomationRun await(String id, String runId, Polling polling) {
        return polling.until(
                () -> run(id, runId),
                run -> run.status().filter(AutomationRunStatus::isFinal).isPresent());
    }

    /** Asks a run to end after the block that it is in. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/runs/{runId}/actions/stop")
    Void stop(@Path("id") String id, @Path("runId") String runId);

    /** Runs again with the same inputs. Not repeatable. */
    @RateTier(100)
    @POST("api/workflows/automations/{id}/runs/{runId}/actions/retry")
    Void retry(@Path("id") String id, @Path("runId") String runId);

    /** Where a run can be downloaded from for a while. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automations/{id}/runs/{runId}/actions/export")
    AutomationRunExport export(@Path("id") String id, @Path("runId") String runId);

    /** What a run wrote down for its developer. */
    @RateTier(1000)
    @GET("api/workflows/automations/{id}/runs/{runId}/debug")
    String debugLog(@Path("id") String id, @Path("runId") String runId);

    /**
     * What automations used.
     *
     * @param filter in the vendor's SCIM language: {@code name} and {@code date}, for example {@code name eq "runs" and date
     *     ge "2026-11-01"}
     * @param breakdownBy {@code automations} for a row each; {@code null} for sums
     */
    @RateTier(1000)
    @GET("api/workflows/automations/usage")
    Pages<AutomationUsage> usage(@Query("filter") String filter, @Query("breakdownBy") @Nullable String breakdownBy);

    /** How many runs of one automation there may be at a time. */
    @RateTier(1000)
    @GET("api/workflows/automations/settings")
    AutomationSettings settings();

    /** Sets how many runs of one automation there may be at a time. */
    @RateTier(100)
    @PUT("api/workflows/automations/settings")
    AutomationSettings settings(@Body AutomationSettings settings);
}
