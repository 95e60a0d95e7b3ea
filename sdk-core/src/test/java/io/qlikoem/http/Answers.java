package io.qlikoem.http;

import java.util.random.RandomGenerator;
import mockwebserver3.MockResponse;

/** Short names for what a server answers. */
final class Answers {
    /** Draws the highest number of any range, so that a jittered delay is its bound. */
    static final RandomGenerator HIGHEST = new RandomGenerator() {
        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    private Answers() {}

    static MockResponse json(int status, String body) {
        return answer(status, body).build();
    }

    static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body);
    }

    static MockResponse item(String id) {
        return json(200, "{\"id\":\"" + id + "\"}");
    }
}
