package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.sandbox.WireClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TusTest {

    private final Sandbox sandbox = Sandbox.start();
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme").with("Tus-Resumable", "1.0.0");
    private final WireClient patch = cloud.with("Content-Type", "application/offset+octet-stream");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void patch_atAnotherOffset_conflictsAndHeadTellsTheRightOne() {
        String upload = create(10, null);
        assertThat(at(0).bytes("PATCH", upload, new byte[4]).status()).isEqualTo(204);

        assertThat(at(0).bytes("PATCH", upload, new byte[4]).status()).isEqualTo(409);
        Answer head = cloud.send("HEAD", upload, null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Upload-Offset")).isEqualTo("4");
        assertThat(head.header("Upload-Length")).isEqualTo("10");
    }

    @Test
    void patch_brokenOff_keepsWhatArrived() {
        String upload = create(3_000_000, null);
        sandbox.faults().on("PATCH", "/temp-contents/files/").dropAfterReceiving(1_000_000);

        assertThatThrownBy(() -> at(0).call("PATCH", upload, RequestBody.create(new byte[3_000_000])))
                .isInstanceOf(IOException.class);
        assertThat(offset(upload)).isEqualTo(1_000_000);
        assertThat(at(1_000_000).bytes("PATCH", upload, new byte[2_000_000]).header("Upload-Offset"))
                .isEqualTo("3000000");
    }

    @Test
    void upload_afterItsTime_isGone() {
        String standard = create(10, null);
        String longer = create(10, "7200");
        sandbox.advanceClock(Duration.ofHours(1));

        assertThat(at(0).bytes("PATCH", standard, new byte[4]).status()).isEqualTo(410);
        assertThat(cloud.send("HEAD", standard, null).status()).isEqualTo(410);
        assertThat(at(0).bytes("PATCH", longer, new byte[4]).status()).isEqualTo(204);
    }

    @Test
    void patch_withWrongHeaders_isRefused() {
        String upload = create(10, null);

        assertThat(at(0).with("Content-Type", "application/octet-stream")
                        .bytes("PATCH", upload, new byte[4])
                        .status())
                .isEqualTo(415);
        Answer version = at(0).with("Tus-Resumable", "0.2.0").bytes("PATCH", upload, new byte[4]);
        assertThat(version.status()).isEqualTo(412);
        assertThat(version.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(at(0).bytes("PATCH", upload + "0", new byte[4]).status()).isEqualTo(404);
        assertThat(at(0).bytes("PATCH", upload, new byte[11]).status()).isEqualTo(413);
    }

    @Test
    void create_withTtlOutOfBounds_isRefused() {
        assertThat(creation(10, "259201").status()).isEqualTo(400);
        assertThat(creation(10, "0").status()).isEqualTo(400);
    }

    @Test
    void head_whileAPatchIsRunning_isLocked() {
        String upload = create(200_000, null);
        AtomicInteger during = new AtomicInteger();

        Answer whole = at(0).send("PATCH", upload, new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public long contentLength() {
                return 200_000;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(new byte[100_000]);
                sink.flush();
                // Until the server has begun to read; after that it waits for the second half.
                while (during.get() != 423) {
                    during.set(cloud.send("HEAD", upload, null).status());
                }
                assertThat(at(0).bytes("PATCH", upload, new byte[1]).status()).isEqualTo(423);
                sink.write(new byte[100_000]);
            }
        });

        assertThat(whole.status()).isEqualTo(204);
        assertThat(offset(upload)).isEqualTo(200_000);
    }

    @Test
    void simpleUpload_readBack_hasLengthAndRange() {
        Answer created = cloud.bytes(
                "POST", "/api/v1/temp-contents?filename=a.qvf", "0123456789".getBytes(StandardCharsets.US_ASCII));
        assertThat(created.header("Location")).startsWith("/v1/temp-contents/");
        String path = "/api" + created.header("Location");

        assertThat(cloud.get(path + "/details").json())
                .containsEntry("Size", "10")
                .containsEntry("Name", "a.qvf");
        assertThat(cloud.get(path).text()).isEqualTo("0123456789");
        Answer part = cloud.with("Range", "bytes=3-5").get(path);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("345");
        assertThat(cloud.with("Range", "bytes=10-").get(path).status()).isEqualTo(416);
        assertThat(cloud.bytes("POST", "/api/v1/temp-contents", new byte[1]).status())
                .isEqualTo(400);
    }

    @Test
    void incompleteUpload_readBack_isStillEmpty() {
        String upload = create(10, null);
        String id = upload.substring(upload.lastIndexOf('/') + 1);

        assertThat(cloud.get("/api/v1/temp-contents/" + id).status()).isEqualTo(204);
    }

    private WireClient at(long offset) {
        return patch.with("Upload-Offset", String.valueOf(offset));
    }

    private long offset(String upload) {
        return Long.parseLong(cloud.send("HEAD", upload, null).header("Upload-Offset"));
    }

    private String create(long length, @Nullable String ttl) {
        Answer created = creation(length, ttl);
        assertThat(created.status()).isEqualTo(201);
        return created.header("Location");
    }

    private Answer creation(long length, @Nullable String ttl) {
        String metadata = "filename " + base64("Sales.qvf") + (ttl == null ? "" : ",ttl " + base64(ttl));
        return cloud.with("Upload-Length", String.valueOf(length))
                .with("Upload-Metadata", metadata)
                .bytes("POST", "/api/v1/temp-contents/files", new byte[0]);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
