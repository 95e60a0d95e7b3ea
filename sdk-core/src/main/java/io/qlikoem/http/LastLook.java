package io.qlikoem.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A look that is taken right before a request leaves: after all waiting for rate limits, tokens and a connection, and anew before
 * each repetition. For a request that must not be sent any more once something has changed meanwhile. Thread-safe.
 */
public final class LastLook {
    // Well below the time after which any process is given up.
    private static final Duration PROMPT = Duration.ofSeconds(1);
    // Whoever takes so long each time does not stand still but is slow.
    private static final int LOOKS = 5;
    private static final ThreadLocal<Runnable> LOOK = new ThreadLocal<>();

    private LastLook() {}

    /**
     * Makes a request, or several, that this thread waits for.
     *
     * @param look throws what keeps the request from being sent; it comes out of this call as it is
     */
    public static <T> T before(Runnable look, Supplier<T> request) {
        LOOK.set(look);
        try {
            return request.get();
        } finally {
            LOOK.remove();
        }
    }

    /** Has to be the last before the wire. */
    static Response take(Interceptor.Chain chain, Clock clock) throws IOException {
        Runnable look = LOOK.get();
        if (look != null) {
            try {
                take(look, clock);
            } catch (RuntimeException e) {
                throw new CarriedException(e);
            }
        }
        return chain.proceed(chain.request());
    }

    private static void take(Runnable look, Clock clock) {
        for (int looks = 0; looks < LOOKS; looks++) {
            Instant begin = clock.instant();
            look.run();
            // What a process saw that stood still meanwhile is old.
            if (Duration.between(begin, clock.instant()).compareTo(PROMPT) <= 0) {
                return;
            }
        }
    }
}
