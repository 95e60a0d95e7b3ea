package io.qlikoem.http;

import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUploadTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path dir;

    @Test
    void upload_fileJsonAndText_arriveAsPartsOfKnownLength() throws Exception {
        server.enqueue(json(200, "{}"));
        Path zip = Files.writeString(dir.resolve("theme.zip"), "PK-bytes");

        items().upload(FileUpload.builder()
                .file("file", zip, MediaType.get("application/zip"))
                .json("data", Item.builder().id("1").build())
                .text("name", "Dark")
                .build());

        RecordedRequest request = server.takeRequest();
        String body = request.getBody().utf8();
        assertThat(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(request.getHeaders().get("Content-Length")).isEqualTo(String.valueOf(body.length()));
        assertThat(body)
                .contains("name=\"file\"; filename=\"theme.zip\"", "Content-Type: application/zip", "PK-bytes")
                .contains("name=\"data\"", "Content-Type: application/json", "{\"id\":\"1\"}")
                .contains("name=\"name\"", "Dark");
    }

    @Test
    void build_usedTwice_readsTheFileAgain() throws Exception {
        server.enqueue(json(200, "{}"));
        server.enqueue(json(200, "{}"));
        FileUpload upload = FileUpload.builder()
                .file("file", Files.writeString(dir.resolve("a"), "bytes"))
                .build();

        items().upload(upload);
        items().upload(upload);

        assertThat(server.takeRequest().getBody())
                .isEqualTo(server.takeRequest().getBody());
    }

    @Test
    void file_missing_isSaidAtOnce() {
        assertThatThrownBy(() -> FileUpload.builder().file("file", dir.resolve("none.zip")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.zip");
    }

    private ItemsApi items() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(ItemsApi.class);
    }
}
