package io.qlikoem.http;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock and the sleeper of one connection. */
record Waiting(Clock clock, Sleeper sleeper) {
    Instant now() {
        return clock.instant();
    }

    void sleep(Duration duration) throws InterruptedIOException {
        try {
            sleeper.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to send");
        }
    }
}
