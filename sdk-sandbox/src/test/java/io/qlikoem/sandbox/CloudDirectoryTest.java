package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudDirectoryTest {

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTenant acme = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void user_createdChangedAndDeleted() {
        Answer created = cloud.json(
                "POST",
                "/api/v1/users",
                Json.object(
                        "subject", "ACME\\jane",
                        "name", "Jane",
                        "email", "jane@acme.example",
                        "assignedRoles", List.of(Json.object("name", "Developer"))));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json()).containsEntry("status", "invited");
        assertThat(cloud.json("POST", "/api/v1/users", Json.object("subject", "ACME\\jane"))
                        .status())
                .isEqualTo(409);
        assertThat(cloud.get("/api/v1/users?totalResults=true&filter="
                                + encoded("email eq \"jane@acme.example\" and status eq \"invited\""))
                        .json())
                .containsEntry("totalResults", 1.0);
        assertThat(cloud.json(
                                "POST",
                                "/api/v1/users/actions/filter",
                                Json.object("filter", "subject eq \"ACME\\\\jane\""))
                        .data())
                .hasSize(1);

        String path = "/api/v1/users/" + created.string("id");
        assertThat(cloud.json("PATCH", path, List.of(replace("/status", "disabled")))
                        .status())
                .isEqualTo(204);
        assertThat(cloud.get(path).json()).containsEntry("status", "disabled");
        assertThat(cloud.delete(path).status()).isEqualTo(204);
        assertThat(cloud.get(path).status()).isEqualTo(404);
    }

    @Test
    void group_hasRolesAndAUniqueName() {
        Answer created = cloud.json(
                "POST",
                "/api/v1/groups",
                Json.object(
                        "name", "O'Neill \"A\" #1", "assignedRoles", List.of(Json.object("name", "AnalyticsAdmin"))));

        assertThat(created.status()).isEqualTo(201);
        assertThat(Json.objects(created.json(), "assignedRoles").get(0)).containsEntry("level", "admin");
        assertThat(cloud.json("POST", "/api/v1/groups", Json.object("name", "O'Neill \"A\" #1"))
                        .status())
                .isEqualTo(409);
        assertThat(cloud.get("/api/v1/groups?filter=" + encoded("name eq \"O'Neill \\\"A\\\" #1\""))
                        .data())
                .hasSize(1);
        assertThat(cloud.json(
                                "PATCH",
                                "/api/v1/groups/settings",
                                List.of(replace("/autoCreateGroups", true), replace("/syncIdpGroups", true)))
                        .status())
                .isEqualTo(204);
        assertThat(cloud.get("/api/v1/groups/settings").json()).containsEntry("autoCreateGroups", true);
        assertThat(cloud.delete("/api/v1/groups/" + created.string("id")).status())
                .isEqualTo(204);
        assertThat(acme.resources("groups")).isEmpty();
    }

    @Test
    void groups_areReadInPagesOfTheirOwn() {
        for (int i = 0; i < 45; i++) {
            cloud.json("POST", "/api/v1/groups", Json.object("name", "group " + i));
        }
        List<Object> names = new ArrayList<>();
        String path = "/api/v1/groups?limit=20";
        while (!path.isEmpty()) {
            Answer page = cloud.get(path);
            page.data().forEach(group -> names.add(String.valueOf(group.get("name"))));
            Object next = Json.nested(page.nested("links"), "next").get("href");
            path = next == null
                    ? ""
                    : next.toString().substring(acme.url().toString().length());
        }
        assertThat(names).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void role_ofTheVendor_cannotBeChanged() {
        Map<String, @Nullable Object> admin = cloud.get("/api/v1/roles?filter=" + encoded("name eq \"TenantAdmin\""))
                .data()
                .get(0);

        assertThat(admin).containsEntry("type", "default").containsEntry("level", "admin");
        assertThat(cloud.json("PATCH", "/api/v1/roles/" + admin.get("id"), List.of(replace("/name", "x")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void identityProvider_needsOneKeyAndAnIssuerOfItsOwn() {
        Map<String, @Nullable Object> provider = Json.object(
                "provider",
                "external",
                "protocol",
                "jwtAuth",
                "tenantIds",
                List.of(acme.id()),
                "options",
                Json.object(
                        "issuer",
                        "https://vendor.example",
                        "staticKeys",
                        List.of(Json.object("kid", "k", "pem", "p"))));

        assertThat(cloud.json("POST", "/api/v1/identity-providers", provider).status())
                .isEqualTo(201);
        assertThat(cloud.json("POST", "/api/v1/identity-providers", provider).status())
                .isEqualTo(400);
        provider.put("options", Json.object("issuer", "other"));
        assertThat(cloud.json("POST", "/api/v1/identity-providers", provider).status())
                .isEqualTo(400);
    }

    @Test
    void licence_settingsAndAssignments_answerEachItem() {
        assertThat(cloud.json(
                                "PUT",
                                "/api/v1/licenses/settings",
                                Json.object("autoAssignProfessional", true, "autoAssignAnalyzer", false))
                        .json())
                .containsEntry("autoAssignProfessional", true);
        List<Map<String, @Nullable Object>> eleven = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            eleven.add(Json.object("subject", "user" + i, "type", "professional"));
        }

        Answer added = cloud.json("POST", "/api/v1/licenses/assignments/actions/add", Json.object("add", eleven));
        Answer removed = cloud.json(
                "POST",
                "/api/v1/licenses/assignments/actions/delete",
                Json.object("delete", List.of(eleven.get(0), eleven.get(10))));

        assertThat(added.status()).isEqualTo(207);
        assertThat(added.data().get(0)).containsEntry("status", 201.0);
        assertThat(added.data().get(10)).containsEntry("code", "LICENSES-011");
        assertThat(removed.data()).extracting(item -> item.get("code")).containsExactly(null, "LICENSES-016");
        assertThat(cloud.get("/api/v1/licenses/assignments?limit=5").data()).hasSize(5);
        assertThat(Json.objects(cloud.get("/api/v1/licenses/overview").json(), "allotments"))
                .first()
                .extracting(allotment -> allotment.get("unitsUsed"))
                .isEqualTo(9.0);
    }

    @Test
    void tenant_isPatchedInKnownPathsOnly() {
        String path = "/api/v1/tenants/" + acme.id();

        assertThat(cloud.json("PATCH", path, List.of(replace("/name", "Acme Ltd")))
                        .status())
                .isEqualTo(204);
        assertThat(cloud.get(path).json()).containsEntry("name", "Acme Ltd");
        assertThat(cloud.json("PATCH", path, List.of(replace("/status", "deleted")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void clientWithoutAdministratorsRights_mayNotChangeTheDirectory() {
        acme.addClient("plain", "secret", false);
        WireClient plain = WireClient.tenant(sandbox, acme.url());
        WireClient loggedIn = plain.with("Authorization", "Bearer " + plain.token("plain", "secret"));

        assertThat(loggedIn.json("POST", "/api/v1/users", Json.object("subject", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(loggedIn.json("POST", "/api/v1/groups", Json.object("name", "x"))
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, @Nullable Object> replace(String path, Object value) {
        return Json.object("op", "replace", "path", path, "value", value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
