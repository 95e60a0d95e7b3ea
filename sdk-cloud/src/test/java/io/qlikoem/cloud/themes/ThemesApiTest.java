package io.qlikoem.cloud.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.ConflictException;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.FileUpload;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesApiTest {
    private static final String THEME = "{\"id\":\"th1\",\"name\":\"acme-theme\",\"version\":\"1.0\"}";
    private static final String TAKEN = "{\"errors\":[{\"code\":\"THEMES-409\",\"title\":\"Already exists\"}]}";

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path folder;

    @Test
    void uploadOrReplace_nameIsFree_uploads() throws Exception {
        server.enqueue(json(201, THEME));

        assertThat(themes().uploadOrReplace("acme-theme", form()).id()).contains("th1");

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(server.takeRequest().getBody().utf8()).contains("zip content");
    }

    @Test
    void uploadOrReplace_nameIsTaken_replacesWithTheSameFile() throws Exception {
        server.enqueue(json(409, TAKEN));
        server.enqueue(json(200, THEME));
        server.enqueue(json(200, "{\"data\":[" + THEME + "]}"));
        server.enqueue(json(200, THEME.replace("1.0", "2.0")));

        assertThat(themes().uploadOrReplace("acme-theme", form()).version()).contains("2.0");

        server.takeRequest();
        assertThat(server.takeRequest().getRequestLine()).startsWith("GET /api/v1/themes/acme-theme ");
        var patch = server.takeRequest();
        assertThat(patch.getRequestLine()).startsWith("PATCH /api/v1/themes/acme-theme ");
        assertThat(patch.getBody().utf8()).contains("zip content");
    }

    @Test
    void uploadOrReplace_refusedForAnotherName_failsAsTheUploadDid() throws Exception {
        server.enqueue(json(409, TAKEN));
        server.enqueue(json(404, "{\"errors\":[{\"code\":\"HTTP-404\",\"title\":\"Not found\"}]}"));
        FileUpload form = form();

        assertThatThrownBy(() -> themes().uploadOrReplace("acme-theme", form))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Already exists (THEMES-409)");

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    private FileUpload form() throws Exception {
        Path zip = Files.writeString(folder.resolve("theme.zip"), "zip content");
        return FileUpload.builder().file("file", zip).build();
    }

    private ThemesApi themes() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(ThemesApi.class);
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
