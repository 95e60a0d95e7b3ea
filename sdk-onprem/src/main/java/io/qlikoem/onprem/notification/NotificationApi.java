package io.qlikoem.onprem.notification;

import io.qlikoem.onprem.query.QrsFilter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/**
 * Subscriptions to changes on the site, as it offers them; {@link SiteNotifications} does what a watcher of reloads needs.
 * Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://help.qlik.com/en-US/sense-developer/November2025/Subsystems/RepositoryServiceAPI/Content/Sense_RepositoryServiceAPI/RepositoryServiceAPI-Notification-Create-Change-Subscription.htm">Change
 *     subscriptions</a>
 */
public interface NotificationApi {
    /**
     * Asks to be called at each change of entities of a type. Not repeatable: each call makes a subscription, and the site
     * cannot list them. It keeps them until it restarts.
     *
     * @param type of entity: {@code App}, {@code ExecutionResult}
     * @param id one entity; all without it
     * @param filter which entities, by their own properties; the site does not apply it to deletions
     * @param change what has to happen; anything without it
     * @param property what has to be among the changed properties; not exact
     * @param callback a URL that the site can reach. No signature comes with a call, so let it hold a secret
     */
    @POST("qrs/notification")
    SubscriptionHandle subscribe(
            @Query("name") String type,
            @Query("id") @Nullable String id,
            @Query("filter") @Nullable QrsFilter filter,
            @Query("changetype") @Nullable ChangeType change,
            @Query("propertyname") @Nullable String property,
            @Body String callback);

    /** Ends a subscription; the site answers 404 when it has forgotten it. */
    @DELETE("qrs/notification")
    Void unsubscribe(@Query("handle") String handle);

    /**
     * What changed since a moment. How long the site remembers, and how many changes it tells at most, is not documented.
     *
     * @param since by the site's clock; milliseconds count
     * @param types of entities, separated by commas: {@code App}
     */
    @GET("qrs/notification/changes")
    List<Change> changes(@Query("since") Instant since, @Query("types") String types);
}
