package io.qlikoem.http;

import static io.qlikoem.http.Answers.HIGHEST;
import static io.qlikoem.http.Answers.answer;
import static io.qlikoem.http.Answers.item;
import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.error.ServerException;
import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();
    private final List<HttpListener.Retry> retries = new ArrayList<>();

    @Test
    void get_serverFails_backsOffWithDoublingBound() {
        server.enqueue(json(503, ""));
        server.enqueue(json(502, ""));
        server.enqueue(json(500, ""));
        server.enqueue(item("a"));

        assertThat(items().get("a").id()).isEqualTo("a");

        assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(retries)
                .extracting(HttpListener.Retry::peer, HttpListener.Retry::operation, HttpListener.Retry::attempt)
                .first()
                .hasToString("(\"tenant acme\", \"GET items/{id}\", 1)");
    }

    @Test
    void get_serverKeepsFailing_throwsAfterTheLastAttempt() {
        for (int i = 0; i < 4; i++) {
            server.enqueue(json(503, ""));
        }

        assertThatThrownBy(() -> items().get("a")).isInstanceOf(ServerException.class);

        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void create_serverFails_isNotRepeated() {
        server.enqueue(json(503, ""));

        assertThatThrownBy(() -> items().create(Item.of("a"))).isInstanceOf(ServerException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void lookUp_repeatablePostFails_isRepeated() {
        server.enqueue(json(503, ""));
        server.enqueue(item("a"));

        assertThat(items().lookUp(Item.of("a")).id()).isEqualTo("a");
    }

    @Test
    void create_throttled_waitsAsToldAndGoesAgain() throws Exception {
        server.enqueue(answer(429, "{\"errors\":[{\"code\":\"HTTP-429\",\"title\":\"API rate limit reached.\"}]}")
                .setHeader("Retry-After", "13")
                .build());
        server.enqueue(item("a"));

        assertThat(items().create(Item.of("a")).id()).isEqualTo("a");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(13));
        server.takeRequest();
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void get_throttledUntilADate_waitsUntilThen() {
        server.enqueue(answer(429, "")
                .setHeader("Retry-After", "Mon, 23 Nov 2026 12:00:40 GMT")
                .build());
        server.enqueue(item("a"));

        items().get("a");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void get_throttledWithoutTime_waitsASecondAndJitter() {
        server.enqueue(json(429, ""));
        server.enqueue(item("a"));

        items().get("a");

        assertThat(time.waits()).containsExactly(Duration.ofMillis(1500));
    }

    @Test
    void get_quotaReportedAs429_isNotRepeated() {
        server.enqueue(answer(429, "{\"errors\":[{\"code\":\"RELOADS-007\",\"title\":\"Too many reloads\"}]}")
                .setHeader("Retry-After", "1")
                .build());

        assertThatThrownBy(() -> items().get("a"))
                .isInstanceOfSatisfying(
                        RateLimitedException.class,
                        e -> assertThat(e.throttled()).isFalse());

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void get_waitBeyondTheTotalTimeout_isNotWaitedFor() {
        server.enqueue(answer(429, "").setHeader("Retry-After", "121").build());

        assertThatThrownBy(() -> items().get("a"))
                .isInstanceOfSatisfying(
                        RateLimitedException.class,
                        e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(121)));

        assertThat(time.waits()).isEmpty();
    }

    @Test
    void create_connectionBreaksAfterTheBodyLeft_isNotRepeated() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(item("a"));

        assertThatThrownBy(() -> items().create(Item.of("a")))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageStartingWith("POST items got no answer from tenant acme");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void get_connectionBreaks_isRepeated() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(item("a"));

        assertThat(items().get("a").id()).isEqualTo("a");
    }

    @Test
    void get_connectionBreaksInTheMiddleOfTheAnswer_isRepeated() {
        server.enqueue(answer(200, "{\"id\":\"" + "x".repeat(50_000) + "\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(item("a"));

        assertThat(items().get("a").id()).isEqualTo("a");
    }

    @Test
    void create_connectionRefused_isRepeatedBecauseNothingWasSent() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        ItemsApi nowhere = connection(URI.create("http://127.0.0.1:" + free)).create(ItemsApi.class);

        assertThatThrownBy(() -> nowhere.create(Item.of("a")))
                .isInstanceOf(QlikTransportException.class)
                .hasCauseInstanceOf(IOException.class);

        assertThat(time.waits()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 410, 422, 501})
    void get_answerThatStands_isNotRepeated(int status) {
        server.enqueue(json(status, ""));

        assertThatThrownBy(() -> items().get("a")).isInstanceOf(RuntimeException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void upload_oneShotBodyThrottled_isNotRepeated() {
        server.enqueue(answer(429, "").setHeader("Retry-After", "1").build());
        RequestBody once = new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/octet-stream");
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8("stream");
            }
        };

        assertThatThrownBy(() -> items().upload(once)).isInstanceOf(RateLimitedException.class);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void listener_throws_changesNothing() {
        server.enqueue(json(503, ""));
        server.enqueue(item("a"));
        HttpListener broken = new HttpListener() {
            @Override
            public void retrying(Retry retry) {
                throw new IllegalStateException("listener");
            }
        };
        ItemsApi items = ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(time, time)
                .listener(broken)
                .build()
                .create(ItemsApi.class);

        assertThat(items.get("a").id()).isEqualTo("a");
    }

    private ItemsApi items() {
        return connection(server.url("/").uri()).create(ItemsApi.class);
    }

    private ApiConnection connection(URI url) {
        return ApiConnection.builder(url, "tenant acme")
                .clock(time, time)
                .random(HIGHEST)
                .listener(new HttpListener() {
                    @Override
                    public void retrying(Retry retry) {
                        retries.add(retry);
                    }
                })
                .build();
    }
}
