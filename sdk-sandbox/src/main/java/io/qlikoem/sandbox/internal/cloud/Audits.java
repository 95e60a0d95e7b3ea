package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in a tenant, the newest ten thousand events. Thread-safe. */
final class Audits {

    private static final int KEPT = 10_000;

    private final Tenant tenant;
    private final Deque<Map<String, @Nullable Object>> events = new ArrayDeque<>();

    Audits(Tenant tenant) {
        this.tenant = tenant;
    }

    synchronized void add(String type, String userId, Map<String, @Nullable Object> data) {
        events.addFirst(Json.object(
                "id",
                Ids.uuid(),
                "source",
                "com.qlik/sandbox",
                "eventType",
                type,
                "eventTypeVersion",
                "1.0.0",
                "contentType",
                "application/json",
                "userId",
                userId,
                "tenantId",
                tenant.id,
                "eventTime",
                Times.format(Times.now(tenant.clock)),
                "data",
                data));
        if (events.size() > KEPT) {
            events.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<Map<String, @Nullable Object>> all() {
        return List.copyOf(events);
    }
}
