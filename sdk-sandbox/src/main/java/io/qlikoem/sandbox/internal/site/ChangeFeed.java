package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.DateText;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The newest ten thousand changes, for those who ask what changed since a time. Thread-safe. */
final class ChangeFeed {

    private static final int KEPT = 10_000;

    private final Deque<Change> changes = new ArrayDeque<>();

    void addTo(Routes<QrsOperation> routes) {
        routes.add("GET", "qrs/notification/changes", (call, user, variables) -> answer(call));
    }

    synchronized void add(Change change) {
        changes.add(change);
        if (changes.size() > KEPT) {
            changes.removeFirst();
        }
    }

    private synchronized Reply answer(Call call) {
        Instant since = DateText.parse(call.query().value("since", ""));
        if (since == null) {
            throw QrsReplies.badRequest(
                    "Invalid value of since: " + call.query().value("since"));
        }
        List<String> types =
                List.of(call.query().value("types", "").toLowerCase(Locale.ROOT).split("[,; ]+"));
        List<Map<String, @Nullable Object>> shown = new ArrayList<>();
        for (Change change : changes) {
            if (change.modified().isAfter(since)
                    && (types.contains("") || types.contains(change.objectType().toLowerCase(Locale.ROOT)))) {
                shown.add(Json.object(
                        "changeType",
                        (long) change.changeType(),
                        "id",
                        change.objectId(),
                        "type",
                        change.objectType(),
                        "changeDate",
                        Dates.format(change.modified()),
                        "object",
                        change.changeType() == Change.DELETE ? null : change.condensed()));
            }
        }
        return Reply.json(200, shown);
    }
}
