package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.Filter;
import io.qlikoem.sandbox.internal.site.filter.FilterException;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Subscriptions to changes and their callbacks: at most once, without values, and gone after a restart. Thread-safe. */
public final class Notifications implements Consumer<Change> {

    private static final List<String> CHANGE_TYPES = List.of("undefined", "add", "update", "delete");
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";
    private static final String NODE = "80db9b97-8ea2-4208-a79a-c46b7e16c38c";

    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Deliveries deliveries;
    private final ChangeFeed feed = new ChangeFeed();
    private volatile boolean inexact;

    public Notifications(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    private record Subscription(
            HttpUrl url,
            String type,
            @Nullable String id,
            int changeType,
            @Nullable String property,
            Filter filter) {

        boolean wants(Change change, boolean inexact) {
            return type.equalsIgnoreCase(change.objectType())
                    && (id == null || id.equals(change.objectId()))
                    && (changeType == 0 || changeType == change.changeType())
                    && (inexact || wantsProperty(change))
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
        feed.addTo(routes);
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

    public void inexact(boolean on) {
        inexact = on;
    }

    /** As a restart does. */
    public void forget() {
        subscriptions.clear();
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
        feed.add(change);
        for (Subscription subscription : subscriptions.values()) {
            if (subscription.wants(change, inexact)) {
                deliveries.add(subscription.url(), info(change));
            }
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
}
