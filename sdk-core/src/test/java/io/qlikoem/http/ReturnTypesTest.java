package io.qlikoem.http;

import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.ConflictException;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.ItemResults;
import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import io.qlikoem.wire.Outcome;
import io.qlikoem.wire.Status;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

class ReturnTypesTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void get_json_returnsTheModel() throws Exception {
        server.enqueue(json(200, "{\"id\":\"a\",\"more\":1}"));

        assertThat(items().get("a/b").id()).isEqualTo("a");

        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/items/a%2Fb");
    }

    @Test
    void find_404_isEmpty() {
        server.enqueue(json(404, "{}"));
        server.enqueue(json(200, "{\"id\":\"a\"}"));

        assertThat(items().find("a")).isEmpty();
        assertThat(items().find("a")).map(Item::id).contains("a");
    }

    @Test
    void get_404_throws() {
        server.enqueue(json(404, "{\"errors\":[{\"code\":\"APP-404\",\"title\":\"No such app\"}],\"traceId\":\"t1\"}"));

        assertThatThrownBy(() -> items().get("a"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET items/{id} failed with HTTP 404 for tenant acme [trace t1]: No such app (APP-404)");
    }

    @Test
    void getLater_answerOrFailure_completesTheFuture() {
        server.enqueue(json(200, "{\"id\":\"a\"}"));
        server.enqueue(json(404, ""));
        server.enqueue(json(409, ""));

        assertThat(items().getLater("a").join().id()).isEqualTo("a");
        assertThat(items().findLater("a").join()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> items().getLater("a").join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConflictException.class);
    }

    @Test
    void delete_204_returnsNothing() {
        server.enqueue(new MockResponse.Builder().code(204).build());

        assertThat(items().delete("a")).isNull();
    }

    @Test
    void upload_responseWanted_givesHeadersAndStillThrows() {
        server.enqueue(new MockResponse.Builder()
                .code(201)
                .setHeader("Location", "/files/7")
                .build());
        server.enqueue(json(409, ""));
        RequestBody body = RequestBody.create("abc", MediaType.get("application/octet-stream"));

        assertThat(items().upload(body).headers().get("Location")).isEqualTo("/files/7");
        assertThatThrownBy(() -> items().upload(body)).isInstanceOf(ConflictException.class);
    }

    @Test
    void download_streaming_givesTheBytes() throws Exception {
        server.enqueue(new MockResponse.Builder().body("0123456789").build());

        try (var body = items().download("a")) {
            assertThat(body.string()).isEqualTo("0123456789");
        }
    }

    @Test
    void get_modelExpectedButNoContent_saysSo() {
        server.enqueue(new MockResponse.Builder().code(204).build());

        assertThatThrownBy(() -> items().get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("unusable answer from tenant acme");
    }

    @Test
    void create_bodyThatCannotBeWritten_isTheCallersMistake() {
        assertThatThrownBy(() -> items().createWhole(whole -> whole.status(Status.UNKNOWN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Status.UNKNOWN");

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void get_emptyOrCutAnswer_isUnusable() {
        server.enqueue(json(200, ""));
        server.enqueue(json(200, "{\"id\":"));

        assertThatThrownBy(() -> items().get("a")).hasMessageContaining("nothing where JSON was expected");
        assertThatThrownBy(() -> items().get("a")).hasMessageContaining("JSON that ends too early");
    }

    @Test
    void get_htmlWithStatus200_isUnusable() {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<html>Login</html>")
                .build());

        assertThatThrownBy(() -> items().get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("HTML page instead of JSON");
    }

    @Test
    void get_requiredFieldMissing_namesFieldAndPath() {
        server.enqueue(json(200, "{\"name\":\"x\"}"));

        assertThatThrownBy(() -> items().get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("Item at $")
                .hasMessageContaining("[id]");
    }

    @Test
    void first_defaultMethod_runsOverTheInterface() {
        server.enqueue(json(200, "{\"data\":[{\"id\":\"a\"}]}"));

        assertThat(items().first()).map(Item::id).contains("a");
    }

    @Test
    void text_anyContent_isTheTextItself() {
        server.enqueue(json(200, "\"0f4c\""));

        assertThat(items().text("a")).isEqualTo("\"0f4c\"");
    }

    @Test
    void deleteAll_partlyDone_tellsEachItemsOutcome() {
        server.enqueue(json(
                207, "{\"data\":[{\"subject\":\"a\",\"status\":200},{\"subject\":\"b\",\"status\":404}],\"total\":2}"));

        ItemResults<Outcome> results = items().deleteAll(List.of("a", "b"));

        assertThat(results.allOk()).isFalse();
        assertThat(results.succeeded()).extracting(Outcome::subject).containsExactly("a");
        assertThat(results.failed()).extracting(Outcome::subject).containsExactly("b");
    }

    @Test
    void deleteAll_bareArray_isReadToo() {
        server.enqueue(json(207, "[{\"subject\":\"a\",\"status\":204}]"));

        assertThat(items().deleteAll(List.of("a")).allOk()).isTrue();
    }

    private ItemsApi items() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(ItemsApi.class);
    }
}
