package io.qlikoem.cloud.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.ApiConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class EvaluationsApiTest {
    private static final String RUNNING =
            "{\"id\":\"e1\",\"status\":\"running\",\"started\":\"2026-11-24T00:00:00.000Z\"}";
    private static final String ENDED = RUNNING.replace("}", ",\"ended\":\"2026-11-24T00:05:00.000Z\"}");

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<Duration> waits = new ArrayList<>();

    @Test
    void await_untilItEnded_asksAtTheGivenPace() {
        server.enqueue(json(RUNNING));
        server.enqueue(json(ENDED));

        Evaluation seen = evaluations().await("e1", polling());

        assertThat(seen.ended()).isPresent();
        assertThat(waits).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void await_timeRanOut_givesItAsItIs() {
        server.enqueue(json(RUNNING));
        server.enqueue(json(RUNNING));
        server.enqueue(json(RUNNING));

        Evaluation seen = evaluations().await("e1", polling());

        assertThat(seen.ended()).isEmpty();
        assertThat(waits).hasSize(2);
    }

    private Polling polling() {
        return Polling.every(Duration.ofSeconds(30), Duration.ofMinutes(1)).waitingBy(waits::add);
    }

    private EvaluationsApi evaluations() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(EvaluationsApi.class);
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
