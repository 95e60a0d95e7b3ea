package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users, rules, libraries and what else the site has besides apps and tasks. */
class SiteEntitiesTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient site = WireClient.site(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void user_isFoundByDirectoryChangedAndRemoved() {
        sandbox.site().addUser("CORP", "jane");
        String filter = URLEncoder.encode("userDirectory eq 'CORP'", StandardCharsets.UTF_8);
        Map<String, @Nullable Object> jane =
                site.get("/qrs/user/full?filter=" + filter).list().get(0);
        String path = "/qrs/user/" + jane.get("id");

        jane.put("inactive", true);
        jane.put("attributes", List.of(Json.object("attributeType", "email", "attributeValue", "jane@corp.example")));

        assertThat(site.json("PUT", path, jane).status()).isEqualTo(200);
        assertThat(site.json("PUT", path, jane).status()).isEqualTo(409);
        assertThat(site.get(path).json()).containsEntry("inactive", true).containsEntry("schemaPath", "User");
        assertThat(site.get("/qrs/user/count").json()).containsEntry("value", 4.0);
        assertThat(site.delete(path).status()).isEqualTo(204);
        assertThat(site.get(path).status()).isEqualTo(404);
    }

    @Test
    void dataConnection_neverShowsItsPassword() {
        Answer made = site.json(
                "POST",
                "/qrs/dataconnection",
                Json.object("name", "db", "connectionstring", "x", "username", "reader", "password", "hidden"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(site.get("/qrs/dataconnection/full").text())
                .contains("reader")
                .doesNotContain("hidden");
        assertThat(site.json("POST", "/qrs/dataconnection", Json.object("name", "y"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void export_needsARuleThatGrantsIt() {
        SandboxApp sales = sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 2000).inStream("S").with("Tier", "gold"));
        SandboxApp costs = sandbox.site().addApp(AppSpec.synthetic("Costs", 2000));
        Map<String, @Nullable Object> everybody =
                site.get("/qrs/systemrule/full").list().get(0);
        assertThat(export(costs)).isEqualTo(201);

        everybody.put("disabled", true);
        site.json("PUT", "/qrs/systemrule/" + everybody.get("id"), everybody);
        assertThat(export(sales)).isEqualTo(403);

        Answer rule = site.json(
                "POST",
                "/qrs/systemrule",
                Json.object(
                        "name", "gold for the api",
                        "resourceFilter", "App_*",
                        "actions", 18,
                        "rule", "((user.userId=\"sa_api\" and resource.@Tier=\"gold\"))"));
        assertThat(rule.status()).isEqualTo(201);
        assertThat(export(sales)).isEqualTo(201);
        assertThat(export(costs)).isEqualTo(403);
        assertThat(site.with("X-Qlik-User", "UserDirectory=CORP;UserId=jane")
                        .bytes("POST", exportPath(sales), new byte[0])
                        .status())
                .isEqualTo(403);
    }

    @Test
    void extension_isUploadedReplacedAndRemovedByName() {
        byte[] zip = zip("gauge/gauge.qext", "{\"name\":\"Gauge\"}");

        assertThat(site.bytes("POST", "/qrs/extension/upload", zip).list())
                .singleElement()
                .satisfies(made -> assertThat(made).containsEntry("name", "gauge"));
        assertThat(site.bytes("POST", "/qrs/extension/upload", zip).status()).isEqualTo(400);
        assertThat(site.bytes("POST", "/qrs/extension/upload?replace=true", zip).status())
                .isEqualTo(201);
        assertThat(site.get("/qrs/extension").list()).hasSize(1);
        assertThat(site.delete("/qrs/extension/name/gauge").status()).isEqualTo(204);
        assertThat(site.bytes("POST", "/qrs/extension/upload", zip("a.txt", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void contentLibrary_keepsFilesByTheirAddress() {
        site.json("POST", "/qrs/contentlibrary", Json.object("name", "logos"));
        String upload = "/qrs/contentlibrary/logos/uploadfile?externalpath=a.png";

        assertThat(site.bytes("POST", upload, new byte[] {1, 2}).json()).containsEntry("value", "/content/logos/a.png");
        assertThat(site.bytes("POST", upload, new byte[] {1}).status()).isEqualTo(400);
        assertThat(site.bytes("POST", upload + "&overwrite=true", new byte[] {1})
                        .status())
                .isEqualTo(201);
        Map<String, @Nullable Object> library =
                site.get("/qrs/contentlibrary/full").list().get(0);
        assertThat(Json.objects(library, "references"))
                .singleElement()
                .satisfies(file -> assertThat(file).containsEntry("size", 1.0));
        assertThat(site.delete("/qrs/contentlibrary/logos/deletecontent?externalpath=a.png")
                        .status())
                .isEqualTo(204);
        assertThat(site.delete("/qrs/contentlibrary/logos/deletecontent?externalpath=a.png")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void selection_readsAndRemovesWhatItNames() {
        SandboxApp sales = sandbox.site().addApp(AppSpec.synthetic("Sales", 2000));
        sandbox.site().addApp(AppSpec.synthetic("Costs", 2000));
        Answer made = site.json(
                "POST",
                "/qrs/selection",
                Json.object("items", List.of(Json.object("type", "App", "objectID", sales.id()))));
        String path = "/qrs/selection/" + made.string("id") + "/app";

        assertThat(site.get(path).list()).extracting(app -> app.get("name")).containsExactly("Sales");
        assertThat(site.delete(path).status()).isEqualTo(204);
        assertThat(site.get("/qrs/app").list())
                .extracting(app -> app.get("name"))
                .containsExactly("Costs");
    }

    @Test
    void nodesProxiesAndLicence_canBeRead() {
        assertThat(site.get("/qrs/servernodeconfiguration/full").list())
                .singleElement()
                .satisfies(node -> assertThat(node).containsEntry("isCentral", true));
        assertThat(site.get("/qrs/virtualproxyconfig/full").list())
                .singleElement()
                .satisfies(proxy ->
                        assertThat(proxy).containsEntry("prefix", "oem").containsEntry("authenticationMethod", 4.0));
        assertThat(site.get("/qrs/license").json()).containsEntry("isExpired", false);
        assertThat(site.get("/qrs/license/accesstypeoverview").nested("professionalAccess"))
                .containsEntry("total", 10.0);
    }

    private int export(SandboxApp app) {
        return site.bytes("POST", exportPath(app), new byte[0]).status();
    }

    private static String exportPath(SandboxApp app) {
        return "/qrs/app/" + app.id() + "/export/" + UUID.randomUUID();
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
