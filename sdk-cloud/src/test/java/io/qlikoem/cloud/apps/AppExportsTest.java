package io.qlikoem.cloud.apps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.cloud.tempcontents.TempContentsApi;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.http.ApiConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppExportsTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<Duration> waits = new ArrayList<>();

    @Test
    void open_fileIsNotCompleteYet_waitsForIt() throws Exception {
        server.enqueue(exported("/api/v1/temp-contents/f1"));
        server.enqueue(answer(204, ""));
        server.enqueue(answer(204, ""));
        server.enqueue(answer(200, "qvf"));

        try (ResponseBody file = exports().open("a1", false, polling()).orElseThrow()) {
            assertThat(file.string()).isEqualTo("qvf");
        }

        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/apps/a1/export");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/temp-contents/f1");
    }

    @Test
    void open_timeRanOut_isEmptyAndCanBeAskedForAgain() {
        server.enqueue(exported("/api/v1/temp-contents/f1"));
        String file = exports().start("a1", true);
        for (int i = 0; i < 4; i++) {
            server.enqueue(answer(204, ""));
        }

        Optional<ResponseBody> first = exports().open(file, polling());
        server.enqueue(answer(200, "qvf"));
        Optional<ResponseBody> again = exports().open(file, polling());

        assertThat(first).isEmpty();
        assertThat(waits).hasSize(3);
        assertThat(again).isPresent();
        again.ifPresent(ResponseBody::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/temp-contents/f1",
                "/v1/temp-contents/f1",
                "https://elsewhere.example/api/v1/temp-contents/f1"
            })
    void start_locationOfAnyForm_takesOnlyTheId(String location) throws Exception {
        server.enqueue(exported(location));

        assertThat(exports().start("a1", true)).isEqualTo("f1");

        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/apps/a1/export?NoData=true");
    }

    @Test
    void start_noLocation_saysWhatIsMissing() {
        server.enqueue(answer(201, ""));

        assertThatThrownBy(() -> exports().start("a1", false))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageStartingWith("POST apps/{appId}/export got an unusable answer from tenant at ")
                .hasMessageContaining("Location");
    }

    private Polling polling() {
        return Polling.every(Duration.ofSeconds(1), Duration.ofSeconds(3)).waitingBy(waits::add);
    }

    private AppExports exports() {
        ApiConnection connection =
                ApiConnection.builder(server.url("/").uri(), "tenant acme").build();
        return AppExports.by(connection.create(AppsApi.class), connection.create(TempContentsApi.class));
    }

    private static MockResponse exported(String location) {
        return new MockResponse.Builder()
                .code(201)
                .addHeader("Location", location)
                .build();
    }

    private static MockResponse answer(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }
}
