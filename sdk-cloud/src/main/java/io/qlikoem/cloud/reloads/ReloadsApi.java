package io.qlikoem.cloud.reloads;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Reloads of one tenant's apps: start one, follow it, stop it. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}. A reload may take three hours, and wait for six before it begins.
 *
 * @see <a href="https://qlik.dev/apis/rest/reloads/">Qlik Cloud: Reloads</a>
 */
public interface ReloadsApi {
    /** The app has a reload that has not begun yet. */
    String PENDING = "RELOADS-007";

    /** The quota of reloads is used up (403). */
    String QUOTA_MET = "RELOADS-013";

    /**
     * Reloads of an app, the newest first, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language, for example {@code status eq "FAILED"}; {@code null} for all
     * @param limit reloads a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/v1/reloads?sort=-creationTime")
    Pages<Reload> list(
            @Query("appId") String appId, @Query("filter") @Nullable String filter, @Query("limit") int limit);

    /**
     * Asks for a reload, which goes into a queue. Not repeatable.
     *
     * <p>429 also means that one is {@link #PENDING} already, see {@link #isPending}; that is never retried. 403 with {@link
     * #QUOTA_MET}: no more reloads for now.
     */
    @RateTier(50)
    @POST("api/v1/reloads")
    Reload start(@Body NewReload reload);

    /** {@link #start}, but nothing when the app has a reload that has not begun yet. */
    default Optional<Reload> startUnlessPending(NewReload reload) {
        try {
            return Optional.of(start(reload));
        } catch (RateLimitedException e) {
            if (isPending(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The reload of this id. */
    @RateTier(1000)
    @GET("api/v1/reloads/{reloadId}")
    Reload get(@Path("reloadId") String reloadId);

    /** The reload when it has ended, or as it is when the waiting has: see {@link ReloadStatus#isFinal()}. */
    default Reload await(String reloadId, Polling polling) {
        return polling.until(() -> get(reloadId), reload -> reload.status().isFinal());
    }

    /** Stops a reload, at once (204) or soon (202). 409: it has ended. */
    @RateTier(50)
    @Repeatable
    @POST("api/v1/reloads/{reloadId}/actions/cancel")
    Void cancel(@Path("reloadId") String reloadId);

    /** Whether a refusal of {@link #start} means that the app has a reload already, and not that calls came too fast. */
    static boolean isPending(QlikApiException refusal) {
        return refusal.hasCode(PENDING) || (refusal instanceof RateLimitedException limited && !limited.throttled());
    }
}
