package io.qlikoem.onprem.notification;

import com.squareup.moshi.JsonDataException;
import io.qlikoem.distribution.port.ChangeSignal;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.task.TaskExecutionStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Change notifications of a site as a signal to look at it: asks for them, and judges what comes back. Thread-safe.
 *
 * <p>Mount {@link #accept} in any web server, at the path that was given as the place and below. A site sends a notification at
 * most once, without a signature, and forgets who asked when it restarts; so the body is never trusted beyond "look now", and
 * everything works without a single one arriving.
 *
 * @see <a href="https://help.qlik.com/en-US/sense-developer/November2025/Subsystems/RepositoryServiceAPI/Content/Sense_RepositoryServiceAPI/RepositoryServiceAPI-Notification-Create-Change-Subscription.htm">Change
 *     subscriptions</a>
 */
public final class SiteNotifications implements ChangeSignal {
    /** A notification names some changes, each in half a kilobyte. */
    static final int MOST_BYTES = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger(SiteNotifications.class);
    private static final Wish FAILED_RELOADS = new Wish(
            "ExecutionResult",
            QrsFilter.where("status").is(TaskExecutionStatus.FINISHED_FAIL),
            ChangeType.UPDATED,
            null);
    /** The changes that tell of reloads, good and bad. */
    private static final List<Wish> RELOADS = List.of(
            new Wish("App", null, ChangeType.UPDATED, "lastReloadTime"),
            new Wish("App", null, ChangeType.ADDED, null),
            FAILED_RELOADS);
    /** The same, and every other change of an app. */
    private static final List<Wish> METADATA = List.of(new Wish("App", null, null, null), FAILED_RELOADS);

    private final NotificationApi site;
    private final CallbackAddress address;
    private final List<Wish> wishes;
    private final Set<String> handles = new LinkedHashSet<>();
    private volatile Runnable sleeper = () -> {};

    private SiteNotifications(NotificationApi site, CallbackAddress address, List<Wish> wishes) {
        this.site = site;
        this.address = address;
        this.wishes = wishes;
    }

    /**
     * Notifications that are sent to a place of yours. Contacts nobody.
     *
     * @param site {@code site.notifications()}
     * @param place a URL that the site can reach, at which {@link #accept} is mounted; with https its certificate has to be trusted
     *     by the site's Windows hosts, or nothing comes
     * @param secret at least 16 characters of {@code A-Z a-z 0-9 _ -}, which become the end of the path
     */
    public static SiteNotifications to(NotificationApi site, URI place, Secret secret) {
        return new SiteNotifications(site, new CallbackAddress(place, secret), RELOADS);
    }

    /** The same for who wants every change of an app: see {@code Distributor.Builder.countingMetadata()}. */
    public SiteNotifications withMetadata() {
        return new SiteNotifications(site, address, METADATA);
    }

    @Override
    public void waking(Runnable who) {
        sleeper = who;
    }

    /**
     * Judges a request that came to the place. Quick: what follows from it is done elsewhere.
     *
     * @param method of the request
     * @param path of the request, without the query
     * @param body read up to a limit; not closed
     * @throws IOException when the body cannot be read
     */
    public CallbackVerdict accept(String method, String path, InputStream body) throws IOException {
        if (!address.isMeantBy(path)) {
            return CallbackVerdict.NOT_FOUND;
        }
        if (!method.equals("POST")) {
            return CallbackVerdict.WRONG_METHOD;
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return CallbackVerdict.TOO_LARGE;
        }
        try {
            ChangedEntity[] changes = QlikJson.read(new String(bytes, StandardCharsets.UTF_8), ChangedEntity[].class);
            log.atDebug().addKeyValue("changes", changes.length).log("The site sent a notification");
        } catch (JsonDataException | IllegalArgumentException e) {
            return CallbackVerdict.UNREADABLE;
        }
        sleeper.run();
        return CallbackVerdict.ACCEPTED;
    }

    /** First the new subscriptions, then the end of those before, so that there is no moment without any. */
    @Override
    public synchronized void renew() {
        List<String> before = new ArrayList<>(handles);
        for (Wish wish : wishes) {
            String handle = site.subscribe(
                            wish.type(), null, wish.filter(), wish.change(), wish.property(), address.url())
                    .value();
            handles.add(handle);
            // In case a site answers the same question with the same handle.
            before.remove(handle);
        }
        before.forEach(this::remove);
    }

    @Override
    public synchronized List<String> subscriptions() {
        return List.copyOf(handles);
    }

    @Override
    public synchronized void takeOver(List<String> subscriptions) {
        handles.addAll(subscriptions);
    }

    @Override
    public synchronized void end() {
        List.copyOf(handles).forEach(this::remove);
    }

    private void remove(String handle) {
        try {
            site.unsubscribe(handle);
        } catch (NotFoundException e) {
            log.atDebug().log("The site has forgotten a subscription, as it does when it restarts");
        }
        handles.remove(handle);
    }

    /** What to be told of. */
    private record Wish(
            String type,
            @Nullable QrsFilter filter,
            @Nullable ChangeType change,
            @Nullable String property) {}

    @Override
    public String toString() {
        return "SiteNotifications[" + address + "]";
    }
}
