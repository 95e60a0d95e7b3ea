package io.qlikoem.http;

import static io.qlikoem.http.Answers.item;
import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.wire.ItemsApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class LastLookTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();
    private final List<Integer> sentBefore = new ArrayList<>();

    @Test
    void before_requestIsRepeated_looksBeforeEachAttempt() {
        server.enqueue(json(503, ""));
        server.enqueue(item("a"));

        LastLook.before(this::look, () -> items().get("a"));

        assertThat(sentBefore).containsExactly(0, 1);
    }

    @Test
    void before_lookRefuses_sendsNothingAndThrowsTheReason() {
        IllegalStateException reason = new IllegalStateException("overtaken");

        assertThatThrownBy(() -> LastLook.before(
                        () -> {
                            throw reason;
                        },
                        () -> items().get("a")))
                .isSameAs(reason);

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void before_processStandsStillWhileItLooks_looksAgain() {
        server.enqueue(item("a"));

        LastLook.before(
                () -> {
                    look();
                    if (sentBefore.size() < 3) {
                        time.pass(Duration.ofSeconds(2));
                    }
                },
                () -> items().get("a"));

        assertThat(sentBefore).containsExactly(0, 0, 0);
    }

    @Test
    void before_isOver_looksNoMore() {
        server.enqueue(item("a"));
        server.enqueue(item("a"));

        LastLook.before(this::look, () -> items().get("a"));
        items().get("a");

        assertThat(sentBefore).containsExactly(0);
    }

    private void look() {
        sentBefore.add(server.getRequestCount());
    }

    private ItemsApi items() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .clock(time, time)
                .build()
                .create(ItemsApi.class);
    }
}
