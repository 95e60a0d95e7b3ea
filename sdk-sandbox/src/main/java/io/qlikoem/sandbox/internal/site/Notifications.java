package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.Filter;
import io.qlikoem.sandbox.internal.site.filter.FilterException;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Subscriptions to changes and their callbacks: at most once, without values, and gone after a restart. Thread-safe. */
public final class Notifications implements Consumer<Change>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);
    private static final List<String> CHANGE_TYPES = List.of("undefined", "add", "update", "delete");
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final String NODE = "80db9b97-8ea2-4208-a79a-c46b7e16c38c";
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "qlik-sandbox-callbacks");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong due = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private volatile OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(Duration.ofSeconds(10))
            .retryOnConnectionFailure(false)
            .build();

    public volatile int loseEvery;
    public volatile boolean twice;
    public volatile Duration delay = Duration.ZERO;

    private record Subscription(
            HttpUrl url,
            String type,
            @Nullable String id,
            int changeType,
            @Nullable String property,
            Filter filter) {

        boolean wants(Change change) {
            return type.equalsIgnoreCase(change.objectType())
                    && (id == null || id.equals(change.objectId()))
                    && (changeType == 0 || changeType == change.changeType())
                    && wantsProperty(change)
                    && (change.changeType() == Change.DELETE || fits(change));
        }

        private boolean wantsProperty(Change change) {
            if (property == null || change.changeType() != Change.UPDATE) {
                return true;
            }
            return property.startsWith("!")
                    ? change.properties().stream().anyMatch(name -> !name.equalsIgnoreCase(property.substring(1)))
                    : change.properties().stream().anyMatch(property::equalsIgnoreCase);
        }

        private boolean fits(Change change) {
            try {
                return filter.test(change.entity());
            } catch (FilterException e) {
                return false;
            }
        }
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("POST", "qrs/notification", this::subscribe);
        routes.add("DELETE", "qrs/notification", (call, user, variables) -> {
            String handle = EntityLists.guid(call.query().value("handle", ""));
            if (subscriptions.remove(handle) == null) {
                throw QrsReplies.notFound();
            }
            return Reply.empty(204);
        });
    }

    /** How many there are. */
    public int subscriptionCount() {
        return subscriptions.size();
    }

    /** Callbacks that went out, lost ones not counted, doubled ones twice. */
    public long sentCount() {
        return sent.get();
    }

    /** As a restart does. */
    public void forget() {
        subscriptions.clear();
    }

    /** Uses this client's trust for callbacks by https. */
    public void trust(Consumer<OkHttpClient.Builder> trust) {
        OkHttpClient.Builder builder = http.newBuilder();
        trust.accept(builder);
        http = builder.build();
    }

    private Reply subscribe(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        HttpUrl url;
        try {
            url = Json.parse(call.bodyBytes()) instanceof String text ? HttpUrl.parse(text) : null;
        } catch (Json.NotJson e) {
            url = null;
        }
        if (url == null) {
            throw QrsReplies.badRequest("The body must be a JSON string with the URL of the callback");
        }
        String type = call.query().value("name", "");
        if (type.isEmpty()) {
            throw QrsReplies.badRequest("Missing parameter value(s)");
        }
        String id = call.query().value("id", NO_ID);
        String handle = UUID.randomUUID().toString();
        try {
            subscriptions.put(
                    handle,
                    new Subscription(
                            url,
                            type,
                            id.equals(NO_ID) ? null : EntityLists.guid(id),
                            changeType(call.query().value("changetype", "0")),
                            call.query().value("propertyname"),
                            Filter.parse(call.query().value("filter"))));
        } catch (FilterException e) {
            throw QrsReplies.badRequest(String.valueOf(e.getMessage()));
        }
        return Reply.json(201, Json.object("value", handle));
    }

    private static int changeType(String text) {
        int byName = CHANGE_TYPES.indexOf(text.toLowerCase(Locale.ROOT));
        if (byName >= 0) {
            return byName;
        }
        if (text.matches("[0-3]")) {
            return Integer.parseInt(text);
        }
        throw QrsReplies.badRequest("Invalid value of changetype: " + text);
    }

    @Override
    public void accept(Change change) {
        for (Subscription subscription : subscriptions.values()) {
            if (subscription.wants(change)) {
                long number = due.incrementAndGet();
                if (loseEvery > 0 && number % loseEvery == 0) {
                    continue;
                }
                byte[] body = Json.write(List.of(info(change)));
                for (int i = 0; i < (twice ? 2 : 1); i++) {
                    schedule(subscription.url(), body);
                }
            }
        }
    }

    private void schedule(HttpUrl url, byte[] body) {
        try {
            var scheduled = sender.schedule(() -> send(url, body), delay.toMillis(), TimeUnit.MILLISECONDS);
            log.atTrace().addKeyValue("pending", !scheduled.isDone()).log("Callback scheduled");
        } catch (RejectedExecutionException e) {
            log.atDebug().log("The sandbox is closing: a callback is dropped");
        }
    }

    private void send(HttpUrl url, byte[] body) {
        sent.incrementAndGet();
        Request request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(body, JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            log.atDebug()
                    .addKeyValue("host", url.host())
                    .addKeyValue("status", response.code())
                    .log("Callback sent");
        } catch (IOException e) {
            log.atDebug().addKeyValue("host", url.host()).setCause(e).log("Callback not sent; there is no second try");
        }
    }

    private static Map<String, @Nullable Object> info(Change change) {
        return Json.object(
                "changeType",
                (long) change.changeType(),
                "objectType",
                change.objectType(),
                "objectID",
                change.objectId(),
                "changedProperties",
                change.properties(),
                "engineID",
                "",
                "engineType",
                "",
                "originatorNodeID",
                NODE,
                "originatorHostName",
                "sandbox",
                "originatorContextID",
                null,
                "createdDate",
                Dates.format(change.created()),
                "modifiedDate",
                Dates.format(change.modified()),
                "schemaPath",
                "ExternalChangeInfo");
    }

    @Override
    public void close() {
        sender.shutdownNow();
        http.connectionPool().evictAll();
    }
}
