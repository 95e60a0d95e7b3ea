package io.qlikoem.cloud.reloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.http.ApiConnection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class ReloadsApiTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void startUnlessPending_oneIsPending_isEmptyAndSentOnce() {
        server.enqueue(refusal("RELOADS-007"));

        assertThat(reloads().startUnlessPending(NewReload.ofApp("a1"))).isEmpty();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void startUnlessPending_callsCameTooFast_isRetried() {
        server.enqueue(refusal("HTTP-429"));
        server.enqueue(json(201, reload("QUEUED")));

        assertThat(reloads().startUnlessPending(NewReload.ofApp("a1"))).isPresent();

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void isPending_quotaMet_isFalse() {
        server.enqueue(json(403, "{\"errors\":[{\"code\":\"RELOADS-013\",\"title\":\"Forbidden\"}]}"));

        assertThatThrownBy(() -> reloads().startUnlessPending(NewReload.ofApp("a1")))
                .isInstanceOfSatisfying(QlikApiException.class, refusal -> {
                    assertThat(ReloadsApi.isPending(refusal)).isFalse();
                    assertThat(refusal.hasCode(ReloadsApi.QUOTA_MET)).isTrue();
                });
    }

    @Test
    void await_untilItEnded_asksAtTheGivenPace() {
        List<Duration> waits = new ArrayList<>();
        server.enqueue(json(200, reload("QUEUED")));
        server.enqueue(json(200, reload("RELOADING")));
        server.enqueue(json(200, reload("SUCCEEDED")));

        Reload ended = reloads().await("r1", polling(waits, Duration.ofMinutes(1)));

        assertThat(ended.status()).isEqualTo(ReloadStatus.SUCCEEDED);
        assertThat(waits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
    }

    @Test
    void await_timeRanOut_givesItAsItIs() {
        List<Duration> waits = new ArrayList<>();
        server.enqueue(json(200, reload("QUEUED")));
        server.enqueue(json(200, reload("RELOADING")));

        Reload seen = reloads().await("r1", polling(waits, Duration.ofSeconds(9)));

        assertThat(seen.status()).isEqualTo(ReloadStatus.RELOADING);
        assertThat(waits).hasSize(1);
    }

    private static Polling polling(List<Duration> waits, Duration atMost) {
        return Polling.every(Duration.ofSeconds(5), atMost).waitingBy(waits::add);
    }

    private ReloadsApi reloads() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(Clock.systemUTC(), duration -> {})
                .build()
                .create(ReloadsApi.class);
    }

    private static MockResponse refusal(String code) {
        return json(429, "{\"errors\":[{\"code\":\"" + code + "\",\"title\":\"Too Many Requests\"}]}");
    }

    private static String reload(String status) {
        return "{\"id\":\"r1\",\"appId\":\"a1\",\"tenantId\":\"t1\",\"userId\":\"u1\",\"type\":\"external\","
                + "\"status\":\"" + status + "\",\"creationTime\":\"2026-11-24T00:00:00.000Z\"}";
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }
}
