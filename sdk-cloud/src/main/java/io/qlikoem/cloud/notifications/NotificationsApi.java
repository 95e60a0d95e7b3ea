package io.qlikoem.cloud.notifications;

import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.PageItems;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Messages that one tenant shows to the client's user, and the kinds of messages that there are. Thread-safe. Every method
 * blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/web-notifications/">Qlik Cloud: Web notifications</a>
 * @see <a href="https://qlik.dev/apis/rest/notifications/">Qlik Cloud: Notifications</a>
 */
public interface NotificationsApi {
    /** That a message was read. The vendor wants the value as a text. */
    JsonPatch READ = JsonPatch.empty().replace("/read", "true");

    /**
     * Messages, the newest first, page by page as the loop reaches them.
     *
     * @param read whether they were read; {@code null} for both
     * @param limit messages a page, 1 to 100; the vendor's default is 10
     */
    @RateTier(1000)
    @GET("api/v1/web-notifications?sort=-createdAt")
    Pages<WebNotification> list(@Query("read") @Nullable Boolean read, @Query("limit") int limit);

    /** The message of this id. */
    @RateTier(1000)
    @GET("api/v1/web-notifications/{notificationId}")
    Optional<WebNotification> get(@Path("notificationId") String notificationId);

    /** Changes a message: {@link #READ}. */
    @RateTier(100)
    @PATCH("api/v1/web-notifications/{notificationId}")
    Void change(@Path("notificationId") String notificationId, @Body JsonPatch changes);

    /** Changes all messages: {@link #READ}. */
    @RateTier(100)
    @PATCH("api/v1/web-notifications/all")
    Void changeAll(@Body JsonPatch changes);

    /** Deletes a message. */
    @RateTier(100)
    @DELETE("api/v1/web-notifications/{notificationId}")
    Void delete(@Path("notificationId") String notificationId);

    /** Deletes all messages. */
    @RateTier(100)
    @DELETE("api/v1/web-notifications/all")
    Void deleteAll();

    /**
     * Kinds of messages that there are.
     *
     * @param locale the language of their names, for example {@code de}; {@code null}: English
     */
    @RateTier(1000)
    @PageItems("notifications")
    @GET("api/v1/notifications")
    Pages<NotificationKind> kinds(@Query("locale") @Nullable String locale);
}
