package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudAppsTest {

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTenant tenant = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");
    private final SandboxApp sales = sandbox.site().addApp(AppSpec.synthetic("Sales", 5000));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void import_ofABody_makesANewAppEachTimeWithTheVendorsOddFields() throws IOException {
        String landing = space("Landing", "shared");
        Map<String, @Nullable Object> app = attributes(importApp("?spaceId=" + landing));

        assertThat(app)
                .containsEntry("name", "Sales")
                .containsEntry("published", false)
                .containsEntry("publishTime", "")
                .containsEntry("originAppId", "")
                .containsEntry("spaceId", landing)
                .containsEntry("_resourcetype", "app")
                .containsEntry("lastReloadTime", sales.lastReloadTime().toString());
        assertThat(attributes(importApp("?spaceId=" + landing)).get("id")).isNotEqualTo(app.get("id"));
        assertThat(attributes(importApp("?spaceId=" + landing + "&name=Other"))).containsEntry("name", "Other");
    }

    @Test
    void import_withoutSpace_landsInThePersonalOne() throws IOException {
        Map<String, @Nullable Object> app = attributes(importApp(""));

        assertThat(app).doesNotContainKey("spaceId");
        assertThat(cloud.get("/api/v1/items?resourceType=app&spaceId=personal").data())
                .hasSize(1);
    }

    @Test
    void import_thatMayNotBe_isRefused() throws IOException {
        String managed = space("Analytics", "managed");
        tenant.addSpace("Foreign", "shared");
        String foreign = tenant.spaces().get(1).id();

        assertThat(importApp("?mode=AutoReplace").status()).isEqualTo(403);
        assertThat(importApp("?spaceId=" + managed).status()).isEqualTo(403);
        assertThat(importApp("?spaceId=" + foreign).status()).isEqualTo(403);
        assertThat(importApp("?spaceId=nosuch").status()).isEqualTo(404);
        assertThat(importApp("?fileId=nosuch").status()).isEqualTo(404);
        assertThat(cloud.bytes("POST", "/api/v1/apps/import", new byte[0]).status())
                .isEqualTo(400);
        assertThat(tenant.apps()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in the shared space, {1} in the managed one: {2}")
    @CsvSource({
        "producer, publisher, 200",
        "codeveloper, publisher, 200",
        "facilitator, publisher, 200",
        "consumer, publisher, 403",
        "dataconsumer, publisher, 403",
        "producer, facilitator, 403",
        "producer, contributor, 403",
        "producer, consumer, 403",
        "producer, operator, 403",
        "producer, , 403",
        ", publisher, 403"
    })
    void publish_byRoles_followsTheVendorsTable(@Nullable String shared, @Nullable String managed, int expected) {
        String landing = tenant.addSpace("Landing", "shared").id();
        String analytics = tenant.addSpace("Analytics", "managed").id();
        CloudApp origin = tenant.addApp("Landing", AppSpec.synthetic("Sales", 3000));
        assign(landing, shared);
        assign(analytics, managed);

        Answer published =
                cloud.json("POST", "/api/v1/apps/" + origin.id() + "/publish", Json.object("spaceId", analytics));

        assertThat(published.status()).isEqualTo(expected);
        assertThat(tenant.publishedApps()).hasSize(expected == 200 ? 1 : 0);
    }

    @Test
    void publish_twice_makesTwoApps() throws IOException {
        String analytics = space("Analytics", "managed");
        String shared = space("Landing", "shared");
        Object origin = attributes(importApp("?spaceId=" + shared)).get("id");
        String path = "/api/v1/apps/" + origin + "/publish";

        Map<String, @Nullable Object> first = attributes(cloud.json("POST", path, Json.object("spaceId", analytics)));
        cloud.json("POST", path, Json.object("spaceId", analytics));

        assertThat(first).containsEntry("originAppId", origin).containsEntry("published", false);
        assertThat(String.valueOf(first.get("publishTime"))).isNotEmpty();
        assertThat(tenant.appsIn("Analytics")).hasSize(2);
        assertThat(cloud.json("POST", path, Json.object("spaceId", shared)).status())
                .isEqualTo(400);
    }

    @Test
    void republish_fromAnotherApp_needsTheCheckSwitchedOff() throws IOException {
        tenant.addSpace("Analytics", "managed");
        CloudApp published = tenant.addPublishedApp("Analytics", AppSpec.synthetic("Sales", 3000), "gone");
        assign(published.spaceId(), "publisher");
        Object origin =
                attributes(importApp("?spaceId=" + space("Landing", "shared"))).get("id");
        String path = "/api/v1/apps/" + origin + "/publish";

        assertThat(cloud.json("PUT", path, Json.object("targetId", published.id()))
                        .status())
                .isEqualTo(400);
        Answer keepData = cloud.json(
                "PUT", path, Json.object("targetId", published.id(), "checkOriginAppId", false, "data", "target"));
        assertThat(keepData.status()).isEqualTo(200);
        assertThat(tenant.app(published.id()).sha256()).isEqualTo(published.sha256());

        Answer newData = cloud.json("PUT", path, Json.object("targetId", published.id(), "checkOriginAppId", true));

        assertThat(attributes(newData)).containsEntry("id", published.id()).containsEntry("originAppId", origin);
        assertThat(tenant.app(published.id()).sha256()).isEqualTo(sales.sha256());
        assertThat(tenant.app(published.id()).publishTime()).isAfter(published.publishTime());
    }

    @Test
    void delete_app_answers200AndIsGone() throws IOException {
        Object id = attributes(importApp("")).get("id");

        assertThat(cloud.delete("/api/v1/apps/" + id).status()).isEqualTo(200);
        assertThat(cloud.get("/api/v1/apps/" + id).status()).isEqualTo(404);
        assertThat(cloud.delete("/api/v1/apps/" + id).status()).isEqualTo(404);
    }

    @Test
    void exportOfTheTenant_readBack_isTheSameContent() throws IOException {
        Object id = attributes(importApp("")).get("id");
        Answer export = cloud.bytes("POST", "/api/v1/apps/" + id + "/export", new byte[0]);

        assertThat(export.status()).isEqualTo(201);
        assertThat(WireClient.sha256(cloud.get(export.header("Location")).body()))
                .isEqualTo(sales.sha256());
    }

    @Test
    void copyMoveAndRename_ofAnApp_work() throws IOException {
        String landing = space("Landing", "shared");
        Object id = attributes(importApp("")).get("id");

        assertThat(attributes(cloud.json("PUT", "/api/v1/apps/" + id + "/space", Json.object("spaceId", landing))))
                .containsEntry("spaceId", landing);
        assertThat(attributes(cloud.json(
                        "PUT", "/api/v1/apps/" + id, Json.object("attributes", Json.object("name", "Renamed")))))
                .containsEntry("name", "Renamed");
        assertThat(attributes(cloud.json("POST", "/api/v1/apps/" + id + "/copy", Json.object())))
                .containsEntry("name", "Renamed")
                .doesNotContainEntry("id", id);
    }

    @Test
    void realFile_deliveredAndReloaded_isByteForByteWhatTheSiteHas() throws IOException {
        Path file = Path.of("../../shared/data/reporting-example.qvf");
        Assumptions.assumeTrue(Files.exists(file), "the real app files are not here");
        SandboxApp app = sandbox.site().addApp(AppSpec.file(file));
        Answer imported = cloud.bytes("POST", "/api/v1/apps/import?name=Report", Files.readAllBytes(file));

        assertThat(app.name()).isEqualTo("reporting-example");
        assertThat(tenant.apps()).extracting(CloudApp::sha256).containsExactly(app.sha256());
        assertThat(imported.status()).isEqualTo(200);
        assertThat(sandbox.site().reload(app.id()).sha256()).isNotEqualTo(app.sha256(1));
    }

    private Answer importApp(String query) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        sales.writeTo(content);
        return cloud.bytes("POST", "/api/v1/apps/import" + query, content.toByteArray());
    }

    private static Map<String, @Nullable Object> attributes(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.nested("attributes");
    }

    private String space(String name, String type) {
        return cloud.json("POST", "/api/v1/spaces", Json.object("name", name, "type", type))
                .string("id");
    }

    private void assign(@Nullable String space, @Nullable String role) {
        if (role != null) {
            String me = cloud.get("/api/v1/users/me").header("Location").replaceAll(".*/", "");
            Answer assigned = cloud.json(
                    "POST",
                    "/api/v1/spaces/" + space + "/assignments",
                    Json.object("type", "user", "assigneeId", me, "roles", List.of(role)));
            assertThat(assigned.status()).isEqualTo(201);
        }
    }
}
