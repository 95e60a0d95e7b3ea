package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Callbacks;
import io.qlikoem.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Tells webhooks what happens to apps, and keeps what became of it. Guarded by the {@link Tenant}. */
final class Webhooks {

    static final List<String> APP_EVENTS = List.of(
            "com.qlik.app.created",
            "com.qlik.app.deleted",
            "com.qlik.app.exported",
            "com.qlik.app.harddeleted",
            "com.qlik.app.published",
            "com.qlik.app.softdeleted",
            "com.qlik.v1.app.reload.finished");

    private final Tenant tenant;
    private final Callbacks callbacks;
    private final List<Map<String, @Nullable Object>> deliveries = new ArrayList<>();

    Webhooks(Tenant tenant, Callbacks callbacks) {
        this.tenant = tenant;
        this.callbacks = callbacks;
    }

    /** Newest last. */
    List<Map<String, @Nullable Object>> deliveries() {
        return deliveries.stream().map(RecordCalls::shown).toList();
    }

    List<Map<String, @Nullable Object>> deliveriesOf(String webhookId) {
        return deliveries.stream()
                .filter(delivery -> webhookId.equals(delivery.get("webhookId")))
                .toList();
    }

    void announce(String type, App app) {
        tenant.audit(type, app.owner.id(), app.json());
        for (Map<String, @Nullable Object> webhook : tenant.records("webhooks").values()) {
            Space space = app.space;
            Map<String, @Nullable Object> about =
                    Json.object("id", app.id, "spaceId", space == null ? "" : space.id, "topLevelResourceId", app.id);
            if (Boolean.TRUE.equals(webhook.get("enabled"))
                    && Json.texts(webhook, "eventTypes").contains(type)
                    && ScimFilter.parse(Json.text(webhook, "filter")).test(about)) {
                deliver(webhook, type, Json.write(event(type, app)));
            }
        }
    }

    private Map<String, @Nullable Object> event(String type, App app) {
        Space space = app.space;
        Map<String, @Nullable Object> event = Json.object(
                "id",
                Ids.uuid(),
                "type",
                type,
                "source",
                "com.qlik/engine",
                "specversion",
                "1.0",
                "datacontenttype",
                "application/json",
                "time",
                Times.format(Times.now(tenant.clock)),
                "tenantid",
                tenant.id,
                "userid",
                app.owner.id(),
                "ownerid",
                app.owner.id(),
                "toplevelresourceid",
                app.id,
                "data",
                app.json());
        if (space != null) {
            event.put("spaceid", space.id);
        }
        return event;
    }

    /** Sent in the background; the delivery gets its outcome afterwards. */
    Map<String, @Nullable Object> deliver(Map<String, @Nullable Object> webhook, String type, byte[] body) {
        String address = String.valueOf(webhook.get("url"));
        Map<String, String> headers = new LinkedHashMap<>();
        Json.nested(webhook, "headers").forEach((name, value) -> headers.put(name, String.valueOf(value)));
        if (webhook.get(".secret") instanceof String secret && !secret.isEmpty()) {
            headers.put(
                    "Qlik-Signature",
                    ByteString.of(body)
                            .hmacSha256(ByteString.encodeUtf8(secret))
                            .hex());
        }
        Map<String, @Nullable Object> delivery = Json.object(
                "id",
                Ids.hex24(),
                "webhookId",
                webhook.get("id"),
                "eventType",
                type,
                "triggeredAt",
                Times.format(Times.now(tenant.clock)),
                "status",
                "fail",
                "statusMessage",
                "not answered yet",
                "request",
                Json.object("url", address, "headers", headers, "body", new String(body, StandardCharsets.UTF_8)));
        deliveries.add(delivery);
        HttpUrl url = HttpUrl.parse(address);
        if (url != null) {
            callbacks.post(url, body, headers, Duration.ZERO, status -> answered(delivery, status));
        }
        return delivery;
    }

    private void answered(Map<String, @Nullable Object> delivery, int status) {
        synchronized (tenant) {
            delivery.put("status", status >= 200 && status < 300 ? "success" : "fail");
            delivery.put("statusMessage", status == Callbacks.NO_ANSWER ? "no answer" : "HTTP " + status);
            delivery.put("response", Json.object("statusCode", (long) status, "headers", Json.object(), "body", ""));
        }
    }
}
