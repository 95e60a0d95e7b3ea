package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.sandbox.WireClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient site = WireClient.site(sandbox);
    private final WireClient download = site.withQuery("");
    private final SandboxApp app = sandbox.site().addApp(AppSpec.synthetic("My Sales", 500_000));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void export_thenDownload_givesTheAppsBytesOnce() {
        Answer export = export("?exportscope=all&skipdata=false");
        String path = export.string("downloadPath");

        assertThat(export.status()).isEqualTo(201);
        assertThat(export.json())
                .containsEntry("appId", app.id())
                .containsEntry("cancelled", false)
                .containsEntry("schemaPath", "AppExportResponse");
        assertThat(path).startsWith("/tempcontent/").contains("/My%20Sales.qvf?serverNodeId=");
        Answer file = download.get(path);
        assertThat(WireClient.sha256(file.body())).isEqualTo(app.sha256());
        assertThat(file.header("Content-Length")).isEqualTo("500000");
        assertThat(download.get(path).status()).isEqualTo(404);
    }

    @Test
    void download_byAnotherUser_isForbiddenAndDoesNotUseTheFileUp() {
        String path = export("").string("downloadPath");

        WireClient other = download.with("X-Qlik-User", "UserDirectory=ACME;UserId=jane");
        assertThat(other.get(path).status()).isEqualTo(403);
        assertThat(download.get(path).status()).isEqualTo(200);
    }

    @Test
    void tempcontent_whileAFileWaits_tellsItsSize() {
        export("");

        assertThat(site.get("/qrs/tempcontent/full").list())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("size", 500_000.0).containsEntry("serveOnce", true));
    }

    @Test
    void download_cutShort_breaksOffAndIsUsedUp() {
        sandbox.site().cutDownloads(2);
        String path = export("").string("downloadPath");
        assertThatThrownBy(() -> download.call("GET", path, null)).isInstanceOf(IOException.class);
        assertThat(download.get(path).status()).isEqualTo(404);

        sandbox.site().chunkedDownloads(true);
        String chunked = export("").string("downloadPath");
        assertThatThrownBy(() -> download.call("GET", chunked, null)).isInstanceOf(IOException.class);
    }

    @Test
    void download_chunked_hasNoLength() {
        sandbox.site().chunkedDownloads(true);
        Answer file = download.get(export("").string("downloadPath"));

        assertThat(file.headers().get("Content-Length")).isNull();
        assertThat(WireClient.sha256(file.body())).isEqualTo(app.sha256());
    }

    @Test
    void download_withoutServerNodeWhereItIsNeeded_isNotFound() {
        sandbox.site().requireServerNode(true);
        String path = export("").string("downloadPath");

        assertThat(download.get(path.substring(0, path.indexOf('?'))).status()).isEqualTo(404);
        assertThat(download.get(path).status()).isEqualTo(200);
    }

    @Test
    void export_failing_answers500AndThenWorks() {
        sandbox.site().failExports(1);

        assertThat(export("").status()).isEqualTo(500);
        assertThat(export("").status()).isEqualTo(201);
        assertThat(sandbox.site().exports()).isEqualTo(Map.of(app.id(), 1));
    }

    @Test
    void export_whileTheAppReloads_holdsTheNewVersion() {
        sandbox.site().reloadDuringExports(1);

        byte[] file = download.get(export("").string("downloadPath")).body();

        assertThat(app.version()).isEqualTo(2);
        assertThat(WireClient.sha256(file)).isEqualTo(app.sha256(2)).isNotEqualTo(app.sha256(1));
    }

    @Test
    void cancel_ofARunningExport_endsIt() throws Exception {
        sandbox.site().slowExports(Duration.ofMinutes(5));
        String path = "/qrs/app/" + app.id() + "/export/" + UUID.randomUUID();
        CompletableFuture<Answer> running = CompletableFuture.supplyAsync(() -> site.bytes("POST", path, new byte[0]));

        Answer cancel;
        do {
            cancel = site.delete(path);
            assertThat(cancel.status()).isEqualTo(200);
        } while (cancel.string("cancelled").equals("false") && !running.isDone());

        assertThat(cancel.string("downloadPath")).isEmpty();
        assertThat(running.get().json()).containsEntry("cancelled", true).containsEntry("downloadPath", "");
    }

    @Test
    void export_ofUnknownAppOrScope_isRefused() {
        assertThat(site.bytes("POST", "/qrs/app/" + UUID.randomUUID() + "/export/" + UUID.randomUUID(), new byte[0])
                        .status())
                .isEqualTo(404);
        assertThat(export("?exportscope=some").status()).isEqualTo(400);
    }

    @Test
    void download_afterItsTime_isNotFound() {
        String path = export("").string("downloadPath");
        sandbox.advanceClock(Duration.ofHours(2));

        assertThat(download.get(path).status()).isEqualTo(404);
    }

    private Answer export(String query) {
        return site.bytes("POST", "/qrs/app/" + app.id() + "/export/" + UUID.randomUUID() + query, new byte[0]);
    }
}
