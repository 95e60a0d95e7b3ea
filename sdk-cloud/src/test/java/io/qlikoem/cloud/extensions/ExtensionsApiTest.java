package io.qlikoem.cloud.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.FileUpload;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class ExtensionsApiTest {
    private static final String EXTENSION = "{\"id\":\"ex1\",\"name\":\"acme-chart\",\"version\":\"1.0\"}";
    private static final FileUpload FORM =
            FileUpload.builder().text("file", "zip content").build();

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void uploadOrReplace_nameIsTaken_replacesWithTheSameFile() throws Exception {
        server.enqueue(json(409, "{\"title\":\"Conflict\",\"status\":409}"));
        server.enqueue(json(200, EXTENSION));
        server.enqueue(json(200, EXTENSION.replace("1.0", "2.0")));

        assertThat(extensions().uploadOrReplace("acme-chart", FORM).version()).contains("2.0");

        server.takeRequest();
        server.takeRequest();
        var patch = server.takeRequest();
        assertThat(patch.getRequestLine()).startsWith("PATCH /api/v1/extensions/acme-chart ");
        assertThat(patch.getBody().utf8()).contains("zip content");
    }

    @Test
    void uploadOrReplace_notAllowed_isNotTriedAgain() {
        server.enqueue(json(403, "{\"errors\":[{\"code\":\"HTTP-403\",\"title\":\"Forbidden\"}]}"));

        assertThatThrownBy(() -> extensions().uploadOrReplace("acme-chart", FORM))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private ExtensionsApi extensions() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(ExtensionsApi.class);
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
