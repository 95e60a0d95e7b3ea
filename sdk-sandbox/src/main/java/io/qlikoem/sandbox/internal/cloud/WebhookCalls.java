package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Webhooks and their deliveries. */
final class WebhookCalls {

    private static final String PATH = "api/v1/webhooks";

    private final Tenant tenant;

    WebhookCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                PATH + "/event-types",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> Reply.json(200, Json.object("data", eventTypes()))));
        new RecordCalls(
                        tenant,
                        "webhooks",
                        RecordKind.of(PATH, Ids::hex24, "name", "url")
                                .changed(204, 200)
                                .finished(this::finish))
                .addTo(routes);
        routes.add(
                "GET",
                PATH + "/{id}/deliveries",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            String id = variables.getOrDefault("id", "");
                            RecordCalls.find(t.records("webhooks"), id);
                            return Reply.json(
                                    200,
                                    RecordCalls.listBody(call, t.webhooks.deliveriesOf(id), Pager.Style.NEXT_PREV, 20));
                        })));
        routes.add(
                "GET",
                PATH + "/{id}/deliveries/{delivery}",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> tenant.locked(t -> Reply.json(200, delivery(variables)))));
        routes.add(
                "POST",
                PATH + "/{id}/deliveries/{delivery}/actions/resend",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            Map<String, @Nullable Object> old = delivery(variables);
                            String body =
                                    String.valueOf(Json.nested(old, "request").get("body"));
                            return Reply.json(
                                    201,
                                    t.webhooks.deliver(
                                            RecordCalls.find(t.records("webhooks"), variables.getOrDefault("id", "")),
                                            String.valueOf(old.get("eventType")),
                                            body.getBytes(StandardCharsets.UTF_8)));
                        })));
    }

    private Map<String, @Nullable Object> delivery(Map<String, String> variables) {
        return tenant.webhooks.deliveriesOf(variables.getOrDefault("id", "")).stream()
                .filter(delivery -> variables.getOrDefault("delivery", "").equals(delivery.get("id")))
                .findFirst()
                .orElseThrow(() -> CloudErrors.notFound("delivery not found"));
    }

    private static List<Map<String, @Nullable Object>> eventTypes() {
        return Webhooks.APP_EVENTS.stream()
                .map(name -> Json.object(
                        "name", name, "title", name, "levels", List.of("tenant", "user"), "category", "App"))
                .toList();
    }

    /** The secret is never shown again. */
    private void finish(Call call, CloudUser user, Map<String, @Nullable Object> webhook) {
        String url = String.valueOf(webhook.get("url"));
        if (HttpUrl.parse(url) == null || url.length() > 2048) {
            throw CloudErrors.badRequest("url is invalid");
        }
        webhook.putIfAbsent("level", "user");
        if ("tenant".equals(webhook.get("level"))) {
            Access.checkAdmin(user);
        }
        if (webhook.remove("secret") instanceof String secret) {
            if (secret.length() < 32 || secret.length() > 64) {
                throw CloudErrors.badRequest("secret has 32 to 64 characters");
            }
            webhook.put(".secret", secret);
        }
        ScimFilter.parse(Json.text(webhook, "filter"));
        String now = Times.format(Times.now(tenant.clock));
        webhook.putIfAbsent("enabled", false);
        webhook.putIfAbsent("eventTypes", List.of());
        webhook.putIfAbsent("enableCloudEventDelivery", true);
        webhook.putIfAbsent("ownerId", user.id());
        webhook.putIfAbsent("createdByUserId", user.id());
        webhook.putIfAbsent("createdAt", now);
        webhook.put("updatedByUserId", user.id());
        webhook.put("updatedAt", now);
        webhook.put("secretKeyAdded", webhook.containsKey(".secret"));
        webhook.put("origin", "api");
    }
}
