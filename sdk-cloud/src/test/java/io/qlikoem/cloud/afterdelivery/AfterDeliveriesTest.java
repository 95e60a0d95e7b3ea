package io.qlikoem.cloud.afterdelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.webhooks.WebhookSignature;
import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AfterDeliveriesTest {
    private static final DeliveredApp SALES =
            new DeliveredApp("app-1", "Sales", "acme", "Analytics", "published-1", "2026-11-25T10:00:00Z");
    private static final String SECRET = "a-shared-secret-of-two";

    private final MockWebServer server = new MockWebServer();
    private QlikCloud cloud;

    @BeforeEach
    void start() throws IOException {
        server.start();
        cloud = QlikCloud.withClient("client", Secret.of("s3cret"))
                .tenant("acme", URI.create("http://localhost:" + server.getPort()))
                .clock(Clock.systemUTC(), duration -> {})
                .build();
    }

    @AfterEach
    void stop() {
        cloud.close();
        server.close();
    }

    @Test
    void runningAutomation_afterADelivery_runsItInTheTenant() throws Exception {
        answerToken();
        answer(201, "{\"id\": \"run-1\"}");

        AfterDeliveries.runningAutomation("run", cloud, AfterDeliveriesTest::idOf)
                .delivered(SALES);

        assertSent("POST /api/workflows/automations/id-of-app-1/runs", "{\"context\":\"api\"}");
    }

    @Test
    void startingTask_afterADelivery_startsItInTheTenant() throws Exception {
        answerToken();
        answer(200, "{}");

        AfterDeliveries.startingTask("task", cloud, AfterDeliveriesTest::idOf).delivered(SALES);

        assertSent("POST /api/v1/tasks/id-of-app-1/actions/start", "");
    }

    @Test
    void checkingDataAlert_afterADelivery_triggersItInTheTenant() throws Exception {
        answerToken();
        answer(202, "{\"workflowID\": \"w\"}");

        AfterDeliveries.checkingDataAlert("alert", cloud, AfterDeliveriesTest::idOf)
                .delivered(SALES);

        assertSent("POST /api/v1/data-alerts/actions/trigger", "{\"alertingTaskID\":\"id-of-app-1\"}");
    }

    @Test
    void anyOfThem_forAnAppThatHasNone_doesNothing() {
        AfterDelivery alert = AfterDeliveries.checkingDataAlert("alert", cloud, app -> Optional.empty());

        alert.delivered(SALES);

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void webhook_whoseAnswerIsLate_isSentAgainWithTheSameKeyAndAGoodSignature() throws Exception {
        answer(503, "");
        answer(204, "");
        DeliveryWebhook webhook = DeliveryWebhook.to(
                "crm", URI.create("http://localhost:" + server.getPort() + "/hooks/qlik"), Secret.of(SECRET));

        webhook.delivered(SALES);

        RecordedRequest first = server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getTarget()).isEqualTo("/hooks/qlik");
        assertThat(second.getHeaders().get(DeliveryWebhook.KEY))
                .isNotNull()
                .isEqualTo(first.getHeaders().get(DeliveryWebhook.KEY));
        byte[] body = second.getBody().toByteArray();
        assertThat(second.getBody().utf8()).contains("\"tenant\":\"acme\"", "\"publishedAppId\":\"published-1\"");
        WebhookSignature signature = WebhookSignature.of(Secret.of(SECRET));
        assertThat(signature.matches(body, second.getHeaders().get(DeliveryWebhook.SIGNATURE)))
                .isTrue();
        body[0] = '[';
        assertThat(signature.matches(body, second.getHeaders().get(DeliveryWebhook.SIGNATURE)))
                .isFalse();
    }

    @Test
    void webhook_thatCannotBe_isRefusedBeforeAnythingIsSent() {
        URI https = URI.create("https://crm.example.com/hook");

        assertThatThrownBy(() -> DeliveryWebhook.to("crm", https, Secret.of("short")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 bytes");
        assertThatThrownBy(() -> DeliveryWebhook.to("crm", URI.create(https + "?key=x"), Secret.of(SECRET)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void webhook_closed_closesItsOwnPoolAndLeavesTheCallers() {
        URI url = URI.create("http://localhost:" + server.getPort() + "/hook");
        try (HttpTransport transport = HttpTransport.create()) {
            DeliveryWebhook shared = DeliveryWebhook.to("crm", url, Secret.of(SECRET), transport);
            DeliveryWebhook own = DeliveryWebhook.to("crm", url, Secret.of(SECRET));
            answer(204, "");
            answer(204, "");
            shared.delivered(SALES);
            own.delivered(SALES);

            shared.close();
            own.close();

            answer(204, "");
            DeliveryWebhook.to("crm", url, Secret.of(SECRET), transport).delivered(SALES);
        }
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    private static Optional<String> idOf(DeliveredApp app) {
        return Optional.of("id-of-" + app.appId());
    }

    private void assertSent(String call, String body) throws InterruptedException {
        server.takeRequest();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(call);
        assertThat(request.getBody() == null ? "" : request.getBody().utf8()).isEqualTo(body);
    }

    private void answerToken() {
        answer(200, "{\"access_token\": \"t\", \"token_type\": \"bearer\", \"expires_in\": 21600}");
    }

    private void answer(int status, String json) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }
}
