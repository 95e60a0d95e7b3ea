package io.qlikoem.cloud.audits;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * What happened in one tenant. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/audits/">Qlik Cloud: reference</a>
 */
public interface AuditsApi {
    /**
     * Events, page by page as the loop reaches them.
     *
     * @param eventType only of this type; {@code null} for all
     * @param eventTime only within this ISO interval, {@code from/to}; {@code null} for all
     * @param userId only of this user; {@code null} for all
     * @param limit events a page
     */
    @RateTier(1000)
    @GET("api/v1/audits")
    Pages<AuditEvent> list(
            @Query("eventType") @Nullable String eventType,
            @Query("eventTime") @Nullable String eventTime,
            @Query("userId") @Nullable String userId,
            @Query("limit") int limit);

    /** The event of this id. */
    @RateTier(1000)
    @GET("api/v1/audits/{id}")
    Optional<AuditEvent> get(@Path("id") String id);

    /** Types that events can have. */
    @RateTier(1000)
    @GET("api/v1/audits/types")
    Pages<String> types();

    /** Services that events can come from. */
    @RateTier(1000)
    @GET("api/v1/audits/sources")
    Pages<String> sources();

    /** How long events are kept. */
    @RateTier(1000)
    @GET("api/v1/audits/settings")
    AuditSettings settings();

    /**
     * Events of a day in the archive, all at once.
     *
     * @param date {@code 2026-11-30}
     */
    @RateTier(1000)
    @GET("api/v1/audits/archive")
    Pages<ArchivedEvent> archive(@Query("date") String date);

    /**
     * Reads an app (QVF) with the usage of the tenant's subscription, which the vendor makes anew once a day; close it. Only for
     * capacity subscriptions; needs the role {@code TenantAdmin}. Repeatable.
     *
     * @see <a href="https://qlik.dev/changelog/160-api-updates-capacity-consumption-report">Qlik Cloud: capacity consumption
     *     reports</a>
     */
    @RateTier(100)
    @Repeatable
    @LongCall
    @Streaming
    @POST("api/v1/audits/actions/fetch-consumption-app")
    ResponseBody consumptionApp();
}
