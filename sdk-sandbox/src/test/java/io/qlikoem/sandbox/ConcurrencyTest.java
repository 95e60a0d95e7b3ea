package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int CALLERS = 80;

    @Test
    void requests_allInTheMiddleOfTheirBodies_areServedAtTheSameTime() throws Exception {
        CyclicBarrier allSending = new CyclicBarrier(CALLERS);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Sandbox sandbox = Sandbox.start()) {
            WireClient cloud = WireClient.loggedIn(sandbox, "acme");
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                answers.add(callers.submit(
                        () -> cloud.send("POST", "/api/v1/temp-contents?filename=a.qvf", waitingAt(allSending))
                                .status()));
            }

            for (Future<Integer> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(201);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void create_spacesOfOneNameAtOnce_makesExactlyOne() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try (Sandbox sandbox = Sandbox.start()) {
            WireClient cloud = WireClient.loggedIn(sandbox, "acme");
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(callers.submit(
                        () -> cloud.json("POST", "/api/v1/spaces", Json.object("name", "Analytics", "type", "managed"))
                                .status()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get(60, TimeUnit.SECONDS));
            }

            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        } finally {
            callers.shutdownNow();
        }
    }

    /** Half a body, then all wait for each other, then the rest. */
    private static RequestBody waitingAt(CyclicBarrier barrier) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public void writeTo(BufferedSink sink) throws java.io.IOException {
                sink.write(new byte[10_000]);
                sink.flush();
                try {
                    barrier.await(60, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new java.io.IOException(e);
                }
                sink.write(new byte[10_000]);
            }
        };
    }
}
