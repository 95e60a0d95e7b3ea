package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpacesTest {

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTenant tenant = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void create_nameOfAnotherSpace_conflictsAcrossTypes() {
        assertThat(create("Analytics", "managed").status()).isEqualTo(201);
        Answer again = create("Analytics", "shared");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json()).containsEntry("code", "SpaceNameConflict");
        assertThat(create("a/b", "shared").status()).isEqualTo(400);
        assertThat(create("Other", "personal").status()).isEqualTo(400);
    }

    @Test
    void list_byName_containsItAndIsCutIntoPagesOfTen() {
        for (int i = 0; i < 25; i++) {
            tenant.addSpace("Analytics " + i, "shared");
        }
        tenant.addSpace("Other", "shared");
        List<Object> names = new ArrayList<>();
        Answer page = cloud.get("/api/v1/spaces?name=analytics");
        int pages = 1;
        page.data().forEach(space -> names.add(String.valueOf(space.get("name"))));
        while (page.nested("links").containsKey("next")) {
            URI next = URI.create(
                    String.valueOf(Json.nested(page.nested("links"), "next").get("href")));
            page = cloud.get(next.getRawPath() + "?" + next.getRawQuery());
            page.data().forEach(space -> names.add(String.valueOf(space.get("name"))));
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(names).hasSize(25).doesNotHaveDuplicates();
        assertThat(cloud.get("/api/v1/spaces?limit=100").data()).hasSize(26);
        assertThat(cloud.get("/api/v1/spaces?limit=101").status()).isEqualTo(400);
    }

    @Test
    void create_byTheBot_makesItTheOwnerWithAllRoles() {
        Answer space = create("Analytics", "managed");

        assertThat(Json.texts(space.nested("meta"), "roles")).contains("publisher", "facilitator");
        assertThat(Json.texts(space.nested("meta"), "actions")).contains("publish");
    }

    @Test
    void assignment_inAForeignSpace_givesTheRoleOnce() {
        String space = tenant.addSpace("Analytics", "managed").id();
        String me = cloud.get("/api/v1/users/me").header("Location").replaceAll(".*/", "");
        String path = "/api/v1/spaces/" + space + "/assignments";
        assertThat(Json.texts(cloud.get("/api/v1/spaces/" + space).nested("meta"), "roles"))
                .isEmpty();
        Object body = Json.object("type", "user", "assigneeId", me, "roles", List.of("publisher"));

        Answer created = cloud.json("POST", path, body);
        Answer again = cloud.json("POST", path, body);

        assertThat(created.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json())
                .containsEntry("code", "AssignmentConflict")
                .containsEntry("detail", "assignment of assignee already exists in space");
        assertThat(cloud.json(
                                "PUT",
                                path + "/" + created.string("id"),
                                Json.object("roles", List.of("facilitator", "publisher")))
                        .status())
                .isEqualTo(200);
        assertThat(cloud.get(path + "?assigneeId=" + me).data()).hasSize(1);
        assertThat(cloud.delete(path + "/" + created.string("id")).status()).isEqualTo(204);
        assertThat(cloud.json("POST", path, Json.object("type", "user", "assigneeId", me, "roles", List.of("producer")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void patch_name_answersTheSpace() {
        String id = create("Analytics", "managed").string("id");
        Answer patched = cloud.json(
                "PATCH",
                "/api/v1/spaces/" + id,
                List.of(Json.object("op", "replace", "path", "/name", "value", "Reports")));

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.string("name")).isEqualTo("Reports");
    }

    @Test
    void delete_spaceWithApps_isRefusedUntilItIsEmpty() {
        String id = tenant.addSpace("Landing", "shared").id();
        CloudApp app = tenant.addApp("Landing", AppSpec.synthetic("Sales", 2048));

        assertThat(cloud.delete("/api/v1/spaces/" + id).status()).isEqualTo(412);
        tenant.deleteApp(app.id());
        assertThat(cloud.delete("/api/v1/spaces/" + id).status()).isEqualTo(204);
        assertThat(cloud.get("/api/v1/spaces/" + id).status()).isEqualTo(404);
    }

    private Answer create(String name, String type) {
        return cloud.json("POST", "/api/v1/spaces", Json.object("name", name, "type", type));
    }
}
