package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is in a tenant besides apps and spaces, and in apps besides their content. */
class CloudContentTest {

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTenant acme = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void deletedApp_comesBackUnderItsIdWhenItWasOldEnough() {
        String young = app("young");
        String old = app("old");
        cloud.delete("/api/v1/apps/" + young);
        sandbox.advanceClock(Duration.ofMinutes(46));
        cloud.delete("/api/v1/apps/" + old);

        assertThat(restore(young).status()).isEqualTo(404);
        assertThat(restore(old).status()).isEqualTo(200);
        assertThat(acme.app(old).name()).isEqualTo("old");
        cloud.delete("/api/v1/apps/" + old);
        sandbox.advanceClock(Duration.ofDays(14));
        assertThat(restore(WireClient.loggedIn(sandbox, "acme"), old).status()).isEqualTo(404);
        assertThat(WireClient.loggedIn(sandbox, "acme")
                        .get("/api/v1/audits?eventType=com.qlik.app.softdeleted")
                        .data())
                .hasSize(2);
    }

    @Test
    void scripts_areKeptAsVersions() {
        String path = "/api/v1/apps/" + app("Sales") + "/scripts";

        cloud.json("POST", path, Json.object("script", "LOAD 1;", "versionMessage", "first"));
        cloud.json("POST", path, Json.object("script", "LOAD 2;"));

        List<Object> ids = Json.objects(cloud.get(path).json(), "scripts").stream()
                .map(script -> (Object) String.valueOf(script.get("scriptId")))
                .toList();
        assertThat(ids).hasSize(2);
        assertThat(cloud.get(path + "/current").json()).containsEntry("script", "LOAD 2;");
        assertThat(cloud.get(path + "/" + ids.get(1)).json()).containsEntry("versionMessage", "first");
        assertThat(cloud.delete(path + "/" + ids.get(0)).status()).isEqualTo(200);
        assertThat(cloud.get(path + "/current").json()).containsEntry("script", "LOAD 1;");
    }

    @Test
    void media_areStoredListedAndRead() {
        String path = "/api/v1/apps/" + app("Sales") + "/media";

        cloud.bytes("PUT", path + "/files/logo.png", new byte[] {1, 2, 3});

        assertThat(cloud.get(path + "/files/logo.png").body()).containsExactly(1, 2, 3);
        assertThat(cloud.get(path + "/list").data())
                .extracting(file -> file.get("name"))
                .containsExactly("logo.png");
        assertThat(cloud.delete(path + "/files/logo.png").status()).isEqualTo(200);
        assertThat(cloud.get(path + "/files/logo.png").status()).isEqualTo(404);
    }

    @Test
    void collection_holdsItemsOnce() {
        app("Sales");
        String item = String.valueOf(cloud.get("/api/v1/items").data().get(0).get("id"));
        Answer made = cloud.json("POST", "/api/v1/collections", Json.object("name", "Best", "type", "public"));
        String path = "/api/v1/collections/" + made.string("id");

        assertThat(cloud.json("POST", path + "/items", Json.object("id", item)).status())
                .isEqualTo(201);
        assertThat(cloud.json("POST", path + "/items", Json.object("id", item)).status())
                .isEqualTo(409);
        assertThat(cloud.get(path + "/items").data()).hasSize(1);
        assertThat(cloud.get(path).json()).containsEntry("itemCount", 1.0);
        assertThat(cloud.get("/api/v1/items/" + item + "/collections").data()).hasSize(1);
        assertThat(cloud.delete(path + "/items/" + item).status()).isEqualTo(204);
        assertThat(cloud.get(path + "/items").data()).isEmpty();
    }

    @Test
    void dataFile_isSentInAFormAndReplaced() {
        Answer made = cloud.send("POST", "/api/v1/data-files", file("{\"name\":\"a.csv\"}", "1,2"));

        assertThat(made.json()).containsEntry("size", 3.0);
        assertThat(cloud.send("POST", "/api/v1/data-files", file("{\"name\":\"a.csv\"}", "1"))
                        .status())
                .isEqualTo(409);
        assertThat(cloud.send("PUT", "/api/v1/data-files/" + made.string("id"), file("{}", "1,2,3"))
                        .json())
                .containsEntry("size", 5.0);
        assertThat(cloud.get("/api/v1/data-files").data()).hasSize(1);
        assertThat(cloud.delete("/api/v1/data-files/" + made.string("id")).status())
                .isEqualTo(204);
    }

    @Test
    void dataConnection_neverShowsItsPassword() {
        Answer made = cloud.json(
                "POST",
                "/api/v1/data-connections",
                Json.object(
                        "qName", "db",
                        "qType", "QvOdbcConnectorPackage.exe",
                        "qConnectStatement", "CUSTOM CONNECT TO \"x\"",
                        "qUsername", "reader",
                        "qPassword", "hidden"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(cloud.get("/api/v1/data-connections/" + made.string("id")).text())
                .contains("reader")
                .doesNotContain("hidden");
        assertThat(cloud.get("/api/v1/data-connections").data()).hasSize(1);
        assertThat(cloud.get("/api/connectivity/data-connections").data()).hasSize(1);
    }

    @Test
    void report_isQueuedThenDoneWithAFile() {
        acme.reloadDuration(Duration.ofMinutes(2));
        Answer asked = cloud.json(
                "POST",
                "/api/v1/reports",
                Json.object("type", "sense-sheet-1.0", "output", Json.object("outputId", "o", "type", "pdf")));
        String path = "/api/v1/reports/" + asked.string("requestId");

        assertThat(asked.status()).isEqualTo(202);
        assertThat(cloud.get(path + "/status").json()).containsEntry("status", "queued");
        assertThat(cloud.get(path + "/outputs").data()).isEmpty();
        sandbox.advanceClock(Duration.ofMinutes(2));
        assertThat(cloud.get(path + "/status").json()).containsEntry("status", "done");
        String location =
                String.valueOf(cloud.get(path + "/outputs").data().get(0).get("location"));
        assertThat(cloud.get(location.substring(acme.url().toString().length())).text())
                .startsWith("Report ");
    }

    @Test
    void sharingTask_runsWhenToldTo() {
        Answer made = cloud.json(
                "POST",
                "/api/v1/sharing-tasks",
                Json.object(
                        "name",
                        "weekly",
                        "type",
                        "template-sharing",
                        "state",
                        Json.object("selections", List.of()),
                        "templates",
                        List.of(Json.object("type", "excel"))));
        String path = "/api/v1/sharing-tasks/" + made.string("id");

        assertThat(cloud.json(
                                "POST",
                                "/api/v1/sharing-tasks/actions/execute",
                                Json.object("sharingTaskID", made.string("id")))
                        .status())
                .isEqualTo(204);

        assertThat(Json.objects(cloud.get(path + "/executions").json(), "executions"))
                .singleElement()
                .satisfies(run -> assertThat(run).containsEntry("status", "successful"));
        assertThat(cloud.get("/api/v1/sharing-tasks").json()).containsEntry("totalCount", 1.0);
        assertThat(cloud.json("POST", "/api/v1/sharing-tasks", Json.object("name", "x", "type", "chart-sharing"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void reportTemplate_takesItsKindFromTheFile() {
        String location = cloud.bytes("POST", "/api/v1/temp-contents?filename=a.xlsx", new byte[] {1})
                .header("Location");
        Answer made = cloud.json(
                "POST",
                "/api/v1/report-templates",
                Json.object(
                        "name", "monthly", "temporaryContentId", location.substring(location.lastIndexOf('/') + 1)));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json()).containsEntry("type", "excel").doesNotContainKey("temporaryContentId");
        assertThat(cloud.get("/api/v1/report-templates").data()).hasSize(1);
    }

    @Test
    void audits_tellWhatHappenedNewestFirst() {
        String id = app("Sales");
        cloud.delete("/api/v1/apps/" + id);

        assertThat(cloud.get("/api/v1/audits?limit=1").data())
                .extracting(event -> event.get("eventType"))
                .containsExactly("com.qlik.app.harddeleted");
        assertThat(cloud.get("/api/v1/audits?eventType=com.qlik.app.created").data())
                .singleElement()
                .satisfies(event -> assertThat(Json.nested(Json.nested(event, "data"), "attributes"))
                        .containsEntry("id", id));
    }

    private String app(String name) {
        Answer made = cloud.json("POST", "/api/v1/apps", Json.object("attributes", Json.object("name", name)));
        assertThat(made.status()).isEqualTo(200);
        return String.valueOf(made.nested("attributes").get("id"));
    }

    private Answer restore(String id) {
        return restore(cloud, id);
    }

    private static Answer restore(WireClient client, String id) {
        return client.bytes("POST", "/api/analytics/apps/" + id + "/actions/restore", new byte[0]);
    }

    private static RequestBody file(String json, String content) {
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("Json", json)
                .addFormDataPart(
                        "File",
                        "a.csv",
                        RequestBody.create(content.getBytes(StandardCharsets.UTF_8), MediaType.get("text/csv")))
                .build();
    }
}
