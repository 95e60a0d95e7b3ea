package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

/** The main job by hand: export, upload, import, publish; reload; republish. */
class MainFlowTest {

    @Test
    void reloadedApp_deliveredTwice_staysTheSamePublishedAppWithTheNewContent() {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxApp app = sandbox.site()
                    .addApp(AppSpec.synthetic("Sales", 300_000)
                            .inStream("Customer dashboards")
                            .tagged("cloud"));
            WireClient site = WireClient.site(sandbox);
            WireClient cloud = WireClient.loggedIn(sandbox, "acme");
            String landing = space(cloud, "OEM landing", "shared");
            String managed = space(cloud, "Analytics", "managed");
            SandboxTenant acme = sandbox.tenant("acme");

            String origin = importApp(cloud, upload(cloud, export(site, app)), landing);
            Answer published =
                    cloud.json("POST", "/api/v1/apps/" + origin + "/publish", Json.object("spaceId", managed));

            assertThat(published.status()).isEqualTo(200);
            String publishedId = String.valueOf(published.nested("attributes").get("id"));
            CloudApp delivered = acme.app(publishedId);
            assertThat(delivered.sha256()).isEqualTo(app.sha256());
            assertThat(delivered.lastReloadTime()).isEqualTo(app.lastReloadTime());
            assertThat(delivered.originAppId()).isEqualTo(origin);
            assertThat(acme.publishedApps()).containsExactly(delivered);

            sandbox.site().reload("Sales");
            String secondOrigin = importApp(cloud, upload(cloud, export(site, app)), landing);
            Answer republished = cloud.json(
                    "PUT",
                    "/api/v1/apps/" + secondOrigin + "/publish",
                    Json.object("targetId", publishedId, "data", "source", "checkOriginAppId", false));
            cloud.delete("/api/v1/apps/" + origin);

            assertThat(republished.nested("attributes").get("id")).isEqualTo(publishedId);
            assertThat(acme.app(publishedId).sha256()).isEqualTo(app.sha256()).isNotEqualTo(app.sha256(1));
            assertThat(acme.appsIn("Analytics")).hasSize(1);
            assertThat(acme.appsIn("OEM landing")).extracting(CloudApp::id).containsExactly(secondOrigin);
            assertThat(sandbox.site().exports("Sales")).isEqualTo(2);
            assertThat(sandbox.bytesUploaded()).isEqualTo(600_000);
        }
    }

    private static byte[] export(WireClient site, SandboxApp app) {
        Answer started = site.bytes(
                "POST", "/qrs/app/" + app.id() + "/export/" + UUID.randomUUID() + "?exportScope=all", new byte[0]);
        assertThat(started.status()).isEqualTo(201);
        return site.withQuery("").get(started.string("downloadPath")).body();
    }

    private static String upload(WireClient cloud, byte[] content) {
        String name = Base64.getEncoder().encodeToString("Sales.qvf".getBytes(StandardCharsets.UTF_8));
        Answer created = cloud.with("Tus-Resumable", "1.0.0")
                .with("Upload-Length", String.valueOf(content.length))
                .with("Upload-Metadata", "filename " + name)
                .bytes("POST", "/api/v1/temp-contents/files", new byte[0]);
        assertThat(created.status()).isEqualTo(201);
        String location = created.header("Location");
        WireClient tus = cloud.with("Tus-Resumable", "1.0.0").with("Content-Type", "application/offset+octet-stream");
        int half = content.length / 2;
        Answer first =
                tus.with("Upload-Offset", "0").send("PATCH", location, RequestBody.create(content, null, 0, half));
        assertThat(first.header("Upload-Offset")).isEqualTo(String.valueOf(half));
        Answer second = tus.with("Upload-Offset", String.valueOf(half))
                .send("PATCH", location, RequestBody.create(content, null, half, content.length - half));
        assertThat(second.status()).isEqualTo(204);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String importApp(WireClient cloud, String fileId, String spaceId) {
        Answer imported =
                cloud.bytes("POST", "/api/v1/apps/import?fileId=" + fileId + "&spaceId=" + spaceId, new byte[0]);
        assertThat(imported.status()).isEqualTo(200);
        return String.valueOf(imported.nested("attributes").get("id"));
    }

    private static String space(WireClient cloud, String name, String type) {
        Answer created = cloud.json("POST", "/api/v1/spaces", Json.object("name", name, "type", type));
        assertThat(created.status()).isEqualTo(201);
        return created.string("id");
    }
}
