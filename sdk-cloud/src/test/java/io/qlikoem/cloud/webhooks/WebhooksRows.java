package io.qlikoem.cloud.webhooks;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.Secret;
import java.util.List;

public class WebhooksRows extends OperationRows {
    private static final String WEBHOOK = """
            {"id":"w1","name":"Published","url":"https://vendor.example/hook","level":"tenant","enabled":true,
             "eventTypes":["com.qlik.app.published"],"headers":{"X-Tenant":"acme"},"secretKeyAdded":true,"origin":"api",
             "encryptedHeaders":["Authorization"],"createdAt":"2026-11-24T00:00:00.000Z"}
            """;
    private static final String DELIVERY = """
            {"id":"d1","webhookId":"w1","eventType":"com.qlik.app.published","status":"fail","statusMessage":"no",
             "triggeredAt":"2026-11-24T00:00:00.000Z","request":{"url":"https://vendor.example/hook","body":{"id":"e1"},
             "headers":{"Qlik-Signature":"00"}},"response":{"statusCode":500,"body":"no","headers":{}}}
            """;

    public WebhooksRows() {
        row(WebhooksApi.class, webhooks -> webhooks.list("Pub", 50), page(WEBHOOK));
        row(WebhooksApi.class, webhooks -> webhooks.create(definition()), 201, WEBHOOK);
        row(
                WebhooksApi.class,
                WebhooksApi::eventTypes,
                page("{\"name\":\"com.qlik.app.published\",\"title\":\"App published\",\"levels\":[\"tenant\"]}"));
        row(WebhooksApi.class, webhooks -> webhooks.get("w1"), WEBHOOK);
        row(WebhooksApi.class, webhooks -> webhooks.replace("w1", definition()), WEBHOOK);
        row(
                WebhooksApi.class,
                webhooks -> webhooks.change("w1", JsonPatch.empty().replace("/enabled", false)));
        row(WebhooksApi.class, webhooks -> webhooks.delete("w1"));
        row(WebhooksApi.class, webhooks -> webhooks.deliveries("w1", "fail", 50), page(DELIVERY));
        row(WebhooksApi.class, webhooks -> webhooks.delivery("w1", "d1"), DELIVERY);
        row(WebhooksApi.class, webhooks -> webhooks.resend("w1", "d1"), 201, DELIVERY);
    }

    private static NewWebhook definition() {
        return NewWebhook.builder()
                .name("Published")
                .url("https://vendor.example/hook")
                .eventTypes(List.of("com.qlik.app.published"))
                .level(WebhookLevel.TENANT)
                .secret(Secret.of("0123456789abcdef0123456789abcdef"))
                .enabled(true)
                .build();
    }
}
