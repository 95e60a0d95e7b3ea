package io.qlikoem.http;

import java.time.Duration;

/** How the SDK waits; replace it in tests, together with the clock. */
@FunctionalInterface
public interface Sleeper {
    /** Returns after the given time. */
    void sleep(Duration duration) throws InterruptedException;

    /** Really waits. */
    static Sleeper real() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
