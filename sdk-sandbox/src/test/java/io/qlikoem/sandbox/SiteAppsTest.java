package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteAppsTest {

    private static final Instant RELOADED = Instant.parse("2024-03-01T10:00:00Z");

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient site = WireClient.site(sandbox);
    private final SandboxApp sales = sandbox.site()
            .addApp(AppSpec.synthetic("Sales", 4096)
                    .tagged("cloud")
                    .with("CloudTenant", "acme")
                    .lastReloadedAt(RELOADED));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void reload_ofAnApp_givesOtherContentAndALaterTime() {
        String before = sales.sha256();

        assertThat(site.bytes("POST", "/qrs/app/" + sales.id() + "/reload", new byte[0])
                        .status())
                .isEqualTo(204);

        assertThat(sales.sha256()).isNotEqualTo(before);
        assertThat(sales.lastReloadTime()).isAfter(RELOADED);
    }

    @Test
    void upload_ofAnExportedApp_keepsItsReloadTimeAndBytes() throws IOException {
        Answer uploaded = site.bytes("POST", "/qrs/app/upload?name=Again", content(sales));

        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.json())
                .containsEntry("name", "Again")
                .containsEntry("lastReloadTime", "2024-03-01T10:00:00.000Z")
                .containsEntry("stream", null);
        assertThat(Json.nested(uploaded.json(), "owner")).containsEntry("userId", "sa_api");
        assertThat(sandbox.site().app("Again").sha256()).isEqualTo(sales.sha256());
    }

    @Test
    void upload_thenReload_carriesTheNewTimeInItsFile() throws IOException {
        site.bytes("POST", "/qrs/app/upload?name=Again", content(sales));
        SandboxApp reloaded = sandbox.site().reload("Again");

        Answer second = site.bytes("POST", "/qrs/app/upload?name=Third", content(reloaded));

        assertThat(Instant.parse(second.string("lastReloadTime"))).isEqualTo(reloaded.lastReloadTime());
    }

    @Test
    void upload_ofAFileWithoutLabel_wasNeverReloaded() {
        Answer uploaded = site.bytes("POST", "/qrs/app/upload", new byte[2000]);

        assertThat(uploaded.json())
                .containsEntry("name", "Untitled")
                .containsEntry("lastReloadTime", "1753-01-01T00:00:00.000Z");
        assertThat(site.bytes("POST", "/qrs/app/upload", new byte[0]).status()).isEqualTo(400);
    }

    @Test
    void publish_ofAnUnpublishedApp_worksOnce() {
        String stream = sandbox.site().addStream("Dashboards");
        String path = "/qrs/app/" + sales.id() + "/publish?stream=" + stream + "&name=Sold";

        Answer published = site.bytes("PUT", path, new byte[0]);

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json()).containsEntry("published", true).containsEntry("name", "Sold");
        assertThat(published.string("publishTime")).isNotEqualTo("1753-01-01T00:00:00.000Z");
        assertThat(site.bytes("PUT", path, new byte[0]).status()).isEqualTo(400);
    }

    @Test
    void replace_keepsTheVictimsIdNameAndStream() {
        SandboxApp victim = sandbox.site().addApp(AppSpec.synthetic("Old", 2048).inStream("Dashboards"));

        Answer answer = site.bytes("PUT", "/qrs/app/" + sales.id() + "/replace?app=" + victim.id(), new byte[0]);

        assertThat(answer.json())
                .containsEntry("id", victim.id())
                .containsEntry("name", "Old")
                .containsEntry("published", true);
        assertThat(victim.sha256()).isEqualTo(sales.sha256());
        assertThat(sales.name()).isEqualTo("Sales");
    }

    @Test
    void copy_takesCustomPropertiesOnlyWhenAsked() {
        String path = "/qrs/app/" + sales.id() + "/copy?name=Copy";

        Answer plain = site.bytes("POST", path, new byte[0]);
        Answer full = site.bytes("POST", path + "&includecustomproperties=true", new byte[0]);

        assertThat(plain.status()).isEqualTo(201);
        assertThat(Json.objects(plain.json(), "customProperties")).isEmpty();
        assertThat(Json.objects(full.json(), "customProperties")).hasSize(1);
        assertThat(sandbox.site().app(plain.string("id")).sha256()).isEqualTo(sales.sha256());
    }

    @Test
    void tagStreamAndDefinition_canBeChangedAndRemoved() {
        Map<String, @Nullable Object> tag = site.get("/qrs/tag/full").list().get(0);
        Map<String, @Nullable Object> definition =
                site.get("/qrs/custompropertydefinition/full").list().get(0);
        tag.put("name", "renamed");
        definition.put("choiceValues", List.of("acme", "O'Neill #1"));

        assertThat(site.json("PUT", "/qrs/tag/" + tag.get("id"), tag).status()).isEqualTo(200);
        assertThat(site.json("PUT", "/qrs/custompropertydefinition/" + definition.get("id"), definition)
                        .json())
                .containsEntry("choiceValues", List.of("acme", "O'Neill #1"));
        assertThat(site.json("PUT", "/qrs/tag/" + tag.get("id"), tag).status()).isEqualTo(409);
        assertThat(Json.objects(site.get("/qrs/app/" + sales.id()).json(), "tags"))
                .extracting(t -> t.get("name"))
                .containsExactly("renamed");

        assertThat(site.delete("/qrs/tag/" + tag.get("id")).status()).isEqualTo(204);
        assertThat(site.delete("/qrs/custompropertydefinition/" + definition.get("id"))
                        .status())
                .isEqualTo(204);
        Map<String, @Nullable Object> app = site.get("/qrs/app/" + sales.id()).json();
        assertThat(Json.objects(app, "tags")).isEmpty();
        assertThat(Json.objects(app, "customProperties")).isEmpty();
        assertThat(site.delete("/qrs/stream/" + sandbox.site().addStream("Gone"))
                        .status())
                .isEqualTo(204);
    }

    private static byte[] content(SandboxApp app) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        app.writeTo(bytes);
        return bytes.toByteArray();
    }
}
