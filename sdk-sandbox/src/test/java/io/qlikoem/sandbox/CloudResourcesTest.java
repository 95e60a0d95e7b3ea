package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudResourcesTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTenant acme = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theme_isUploadedOnceThenPatchedByName() throws IOException {
        Answer created = cloud.send("POST", "/api/v1/themes", theme("1.0"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json()).containsEntry("name", "acme-theme").containsEntry("version", "1.0");
        assertThat(cloud.send("POST", "/api/v1/themes", theme("1.0")).status()).isEqualTo(409);
        Answer patched = cloud.send("PATCH", "/api/v1/themes/acme-theme", theme("2.0"));
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.json()).containsEntry("version", "2.0").containsEntry("id", created.string("id"));
        assertThat(cloud.get("/api/v1/themes/acme-theme/file").body()).isEqualTo(zip("2.0"));
        assertThat(cloud.json("POST", "/api/v1/extensions", Json.object()).status())
                .isEqualTo(415);
        assertThat(cloud.delete("/api/v1/themes/" + created.string("id")).status())
                .isEqualTo(204);
        assertThat(cloud.get("/api/v1/themes").data()).isEmpty();
    }

    @Test
    void brand_isActiveAlone() {
        String first = cloud.send("POST", "/api/v1/brands", brand("One")).string("id");
        String second = cloud.send("POST", "/api/v1/brands", brand("Two")).string("id");
        cloud.json("POST", "/api/v1/brands/" + first + "/actions/activate", Json.object());
        cloud.json("POST", "/api/v1/brands/" + second + "/actions/activate", Json.object());

        assertThat(acme.resources("brands"))
                .extracting(brand -> brand.get("active"))
                .containsExactly(false, true);
        assertThat(cloud.get("/api/v1/brands/" + first + "/files/logo").text()).isEqualTo("png");
    }

    @Test
    void cspOriginAndWebIntegration_areKeptAsThePlatformDoes() {
        Answer origin = cloud.json(
                "POST", "/api/v1/csp-origins", Json.object("origin", "https://portal.example", "frameAncestors", true));
        Answer integration = cloud.json(
                "POST",
                "/api/v1/web-integrations",
                Json.object("name", "Portal", "validOrigins", List.of("https://portal.example")));

        assertThat(origin.json())
                .containsEntry("origin", "portal.example")
                .containsEntry("frameAncestors", true)
                .containsEntry("imgSrc", false);
        assertThat(integration.status()).isEqualTo(201);
        assertThat(cloud.json(
                                "POST",
                                "/api/v1/web-integrations",
                                Json.object("name", "Bad", "validOrigins", List.of("https://*.example")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void automation_underBothPaths_isOneAndRuns() {
        String id = cloud.json("POST", "/api/v1/automations", Json.object("name", "Nightly"))
                .string("id");
        String path = "/api/workflows/automations/" + id;

        assertThat(cloud.get(path).json()).containsEntry("name", "Nightly").containsEntry("state", "available");
        assertThat(cloud.bytes("POST", path + "/actions/disable", new byte[0]).status())
                .isEqualTo(204);
        assertThat(cloud.json("POST", path + "/runs", Json.object("context", "api"))
                        .status())
                .isEqualTo(400);
        cloud.bytes("POST", path + "/actions/enable", new byte[0]);
        Answer run = cloud.json("POST", path + "/runs", Json.object("context", "api"));
        assertThat(run.status()).isEqualTo(201);
        assertThat(cloud.get("/api/v1/automations/" + id + "/runs/" + run.string("id"))
                        .json())
                .containsEntry("status", "finished");
    }

    @Test
    void alert_isAcceptedThenThere() {
        CloudApp app = app();
        Map<String, @Nullable Object> made = cloud.json("POST", "/api/v1/conditions", Json.object("type", "data"))
                .nested("condition");
        String condition = String.valueOf(
                Json.nested(Json.nested(made, "dataCondition"), "conditionBase").get("id"));
        Map<String, @Nullable Object> alert =
                Json.object("name", "Low", "appId", app.id(), "conditionId", condition, "triggerType", "RELOAD");

        Answer accepted = cloud.json("POST", "/api/v1/data-alerts", alert);

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.json()).containsEntry("status", "creating");
        assertThat(cloud.get("/api/v1/data-alerts/" + accepted.string("id")).json())
                .doesNotContainKey("status");
        assertThat(cloud.get("/api/v1/data-alerts").json())
                .containsEntry("totalCount", 1.0)
                .doesNotContainKey("data");
        alert.put("conditionId", "unknown");
        assertThat(cloud.json("POST", "/api/v1/data-alerts", alert).status()).isEqualTo(400);
    }

    @Test
    void alert_validatedAndTriggered_namesWhoMayNotSeeTheAppAndKeepsEachLook() {
        CloudApp app = app();
        Map<String, @Nullable Object> made = cloud.json("POST", "/api/v1/conditions", Json.object("type", "data"))
                .nested("condition");
        Map<String, @Nullable Object> alert = Json.object(
                "name", "Low",
                "appId", app.id(),
                "conditionId", made.get("id"),
                "triggerType", "RELOAD",
                "recipients", Json.object("userIds", List.of(Json.object("value", "stranger"))));

        Answer findings = cloud.json("POST", "/api/v1/data-alerts/actions/validate", alert);
        alert.put("recipients", Json.object("userIds", List.of()));
        Answer fine = cloud.json("POST", "/api/v1/data-alerts/actions/validate", alert);
        String id = cloud.json("POST", "/api/v1/data-alerts", alert).string("id");
        Answer triggered = cloud.json("POST", "/api/v1/data-alerts/actions/trigger", Json.object("alertingTaskID", id));

        assertThat(findings.json()).containsEntry("status", "FAILURE");
        assertThat(findings.text()).contains("stranger", "RECIPIENT", "NO_ACCESS");
        assertThat(fine.json()).containsEntry("status", "SUCCESS");
        assertThat(triggered.status()).isEqualTo(202);
        Answer executions = cloud.get("/api/v1/data-alerts/" + id + "/executions");
        assertThat(executions.json()).containsEntry("totalCount", 1.0);
        assertThat(executions.text()).contains("CONDITION_NOT_MET", triggered.string("workflowID"));
    }

    @Test
    void reload_goesOnByTheClock() {
        CloudApp app = app();
        acme.reloadDuration(Duration.ofMinutes(10));
        Answer queued = cloud.json("POST", "/api/v1/reloads", Json.object("appId", app.id()));
        String path = "/api/v1/reloads/" + queued.string("id");

        assertThat(queued.status()).isEqualTo(201);
        assertThat(queued.json()).containsEntry("status", "QUEUED");
        Answer second = cloud.json("POST", "/api/v1/reloads", Json.object("appId", app.id()));
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.text()).contains("RELOADS-007");
        sandbox.advanceClock(Duration.ofMinutes(5));
        assertThat(cloud.get(path).json()).containsEntry("status", "RELOADING");
        sandbox.advanceClock(Duration.ofMinutes(5));
        assertThat(cloud.get(path).json()).containsEntry("status", "SUCCEEDED");
        assertThat(acme.app(app.id()).lastReloadTime()).isAfter(app.lastReloadTime());
        assertThat(cloud.get("/api/v1/reloads?appId=" + app.id()).data()).hasSize(1);
    }

    @Test
    void reload_thatFailsOrIsCancelled_leavesTheAppAlone() {
        CloudApp app = app();
        acme.failReloads(1);
        Answer failed = cloud.json("POST", "/api/v1/reloads", Json.object("appId", app.id()));
        assertThat(cloud.get("/api/v1/reloads/" + failed.string("id")).json()).containsEntry("status", "FAILED");

        acme.reloadDuration(Duration.ofHours(1));
        String running = cloud.json("POST", "/api/v1/reloads", Json.object("appId", app.id()))
                .string("id");
        String cancel = "/api/v1/reloads/" + running + "/actions/cancel";
        assertThat(cloud.bytes("POST", cancel, new byte[0]).status()).isEqualTo(204);
        assertThat(cloud.bytes("POST", cancel, new byte[0]).status()).isEqualTo(409);
        assertThat(acme.app(app.id()).lastReloadTime()).isEqualTo(app.lastReloadTime());
    }

    @Test
    void task_started_reloadsItsApp() {
        CloudApp app = app();
        Map<String, @Nullable Object> action = Json.object(
                "name",
                "reload-action",
                "functionRef",
                Json.object("refName", "app.reload", "arguments", Json.object("appId", app.id())));
        Answer task = cloud.json(
                "POST",
                "/api/v1/tasks",
                Json.object(
                        "name",
                        "Nightly",
                        "specVersion",
                        "0.8",
                        "states",
                        List.of(Json.object(
                                "name", "reload", "onEvents", List.of(Json.object("actions", List.of(action)))))));

        Answer started = cloud.bytes("POST", "/api/v1/tasks/" + task.string("id") + "/actions/start", new byte[0]);

        assertThat(task.json()).containsEntry("enabled", false).containsEntry("resourceId", app.id());
        assertThat(started.json()).containsEntry("code", "CHO-000");
        assertThat(cloud.get("/api/v1/reloads?appId=" + app.id()).data().get(0)).containsEntry("status", "SUCCEEDED");
    }

    @Test
    void webhook_isToldOfAppsWithASignature() throws Exception {
        BlockingQueue<Map.Entry<String, String>> received = new LinkedBlockingQueue<>();
        HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(Map.entry(String.valueOf(exchange.getRequestHeaders().getFirst("Qlik-Signature")), body));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
        try {
            Answer webhook = cloud.json(
                    "POST",
                    "/api/v1/webhooks",
                    Json.object(
                            "name",
                            "Apps",
                            "url",
                            "http://localhost:" + listener.getAddress().getPort() + "/hook",
                            "level",
                            "tenant",
                            "enabled",
                            true,
                            "eventTypes",
                            List.of("com.qlik.app.created"),
                            "secret",
                            SECRET));
            assertThat(webhook.json()).containsEntry("secretKeyAdded", true).doesNotContainKeys("secret", ".secret");

            CloudApp app = app();

            Map.Entry<String, String> call =
                    Objects.requireNonNull(received.poll(20, TimeUnit.SECONDS), "no delivery came");
            assertThat(call.getKey())
                    .isEqualTo(ByteString.encodeUtf8(call.getValue())
                            .hmacSha256(ByteString.encodeUtf8(SECRET))
                            .hex());
            assertThat(Json.parseObject(call.getValue().getBytes(StandardCharsets.UTF_8)))
                    .containsEntry("type", "com.qlik.app.created")
                    .containsEntry("toplevelresourceid", app.id());
            String path = "/api/v1/webhooks/" + webhook.string("id") + "/deliveries";
            String delivery = String.valueOf(cloud.get(path).data().get(0).get("id"));
            assertThat(cloud.bytes("POST", path + "/" + delivery + "/actions/resend", new byte[0])
                            .status())
                    .isEqualTo(201);
            assertThat(received.poll(20, TimeUnit.SECONDS)).isEqualTo(call);
            assertThat(acme.webhookDeliveries()).hasSize(2);
        } finally {
            listener.stop(0);
        }
    }

    private CloudApp app() {
        String space = cloud.json("POST", "/api/v1/spaces", Json.object("name", "Dev", "type", "shared"))
                .string("name");
        return acme.addApp(
                space, AppSpec.synthetic("Sales", 2000).lastReloadedAt(Instant.parse("2024-01-01T00:00:00Z")));
    }

    private static RequestBody theme(String version) throws IOException {
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("file", "acme-theme.zip", RequestBody.create(zip(version)))
                .build();
    }

    private static RequestBody brand(String name) {
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("name", name)
                .addFormDataPart("logo", "logo.png", RequestBody.create("png".getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static byte[] zip(String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("acme-theme.qext");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(Json.write(Json.object("name", "acme-theme", "type", "theme", "version", version)));
        }
        return bytes.toByteArray();
    }
}
