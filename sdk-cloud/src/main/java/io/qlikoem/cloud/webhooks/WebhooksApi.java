package io.qlikoem.cloud.webhooks;

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
 * Webhooks of one tenant and what they delivered. What arrives is checked with {@link WebhookSignature}. Thread-safe. Every
 * method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/webhooks/">Qlik Cloud: Webhooks</a>
 */
public interface WebhooksApi {
    /**
     * Webhooks, page by page as the loop reaches them.
     *
     * @param name text that the name must contain; {@code null} for any
     * @param limit webhooks a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/v1/webhooks")
    Pages<Webhook> list(@Query("name") @Nullable String name, @Query("limit") int limit);

    /** Makes a webhook; it is off unless the request says otherwise. Not repeatable: the vendor takes any name twice. */
    @RateTier(100)
    @POST("api/v1/webhooks")
    Webhook create(@Body NewWebhook webhook);

    /** The kinds of events that there are. */
    @RateTier(1000)
    @GET("api/v1/webhooks/event-types")
    Pages<WebhookEventType> eventTypes();

    /** The webhook of this id. */
    @RateTier(1000)
    @GET("api/v1/webhooks/{id}")
    Optional<Webhook> get(@Path("id") String id);

    /** Puts another definition in the place of a webhook's. */
    @RateTier(100)
    @PUT("api/v1/webhooks/{id}")
    Webhook replace(@Path("id") String id, @Body NewWebhook webhook);

    /**
     * Changes a webhook: {@code /name}, {@code /description}, {@code /url}, {@code /eventTypes}, {@code /headers}, {@code
     * /enabled}, {@code /secret}, {@code /encryptedHeaders}, {@code /enableCloudEventDelivery}.
     */
    @RateTier(100)
    @PATCH("api/v1/webhooks/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a webhook and its deliveries. */
    @RateTier(100)
    @DELETE("api/v1/webhooks/{id}")
    Void delete(@Path("id") String id);

    /**
     * What a webhook delivered in the last week, the newest first, page by page as the loop reaches it.
     *
     * @param status {@code success} or {@code fail}; {@code null} for both
     * @param limit deliveries a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/v1/webhooks/{id}/deliveries?sort=-triggeredAt")
    Pages<WebhookDelivery> deliveries(
            @Path("id") String id, @Query("status") @Nullable String status, @Query("limit") int limit);

    /** One delivery. */
    @RateTier(1000)
    @GET("api/v1/webhooks/{id}/deliveries/{deliveryId}")
    Optional<WebhookDelivery> delivery(@Path("id") String id, @Path("deliveryId") String deliveryId);

    /** Delivers the same again, as a delivery of its own. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend")
    WebhookDelivery resend(@Path("id") String id, @Path("deliveryId") String deliveryId);
}
