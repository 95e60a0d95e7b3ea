package io.qlikoem.cloud.dataalerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.http.ApiConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class DataAlertsApiTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<Duration> waits = new ArrayList<>();

    @Test
    void await_untilMade_asksAtTheGivenPaceAndTellsWhetherItWorks() {
        server.enqueue(json("{\"id\":\"al1\",\"status\":\"creating\"," + STATS));
        server.enqueue(json("{\"id\":\"al1\",\"errorStatus\":\"FATAL-ERROR\"," + STATS));

        Optional<DataAlert> alert = alerts().await("al1", polling(Duration.ofMinutes(1)));

        assertThat(alert.flatMap(DataAlert::errorStatus)).contains(AlertErrorStatus.FATAL_ERROR);
        assertThat(waits).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void await_timeRanOut_givesItAsItIs() {
        server.enqueue(json("{\"id\":\"al1\",\"status\":\"creating\"," + STATS));

        Optional<DataAlert> alert = alerts().await("al1", polling(Duration.ofSeconds(1)));

        assertThat(alert).hasValueSatisfying(seen -> assertThat(seen.isMade()).isFalse());
        assertThat(waits).isEmpty();
    }

    @Test
    void list_twoPages_readsTheTasksAndFollowsTheLink() throws Exception {
        server.enqueue(
                json(
                        "{\"totalCount\":2,\"currentPageCount\":1,\"tasks\":[{\"id\":\"al1\"," + STATS
                                + "],\"links\":{\"next\":{\"href\":\"https://elsewhere/api/v1/data-alerts?next=c2\",\"type\":\"next\"}}}"));
        server.enqueue(json("{\"totalCount\":2,\"currentPageCount\":1,\"tasks\":[{\"id\":\"al2\"," + STATS
                + "],\"links\":{\"next\":{\"href\":\"\"}}}"));

        List<DataAlert> alerts = alerts().list(null, 1).stream().toList();

        assertThat(alerts).extracting(DataAlert::id).containsExactly(Optional.of("al1"), Optional.of("al2"));
        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v1/data-alerts?next=c2");
    }

    @Test
    void disable_alert_replacesWhatTheVendorCallsEnabledAction() throws Exception {
        server.enqueue(new MockResponse.Builder().code(204).build());

        alerts().disable("al1");

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/enabledAction\",\"value\":false}]");
    }

    private static final String STATS = "\"triggerStats\":{\"totalScans\":0,\"last10Scans\":0,\"last100Scans\":0}}";

    private Polling polling(Duration atMost) {
        return Polling.every(Duration.ofSeconds(2), atMost).waitingBy(waits::add);
    }

    private DataAlertsApi alerts() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .build()
                .create(DataAlertsApi.class);
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
