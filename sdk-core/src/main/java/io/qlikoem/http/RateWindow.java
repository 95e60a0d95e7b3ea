package io.qlikoem.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The budget of one tier: a token bucket for the pace and a count of the last five minutes for the promise.
 *
 * <p>The bucket alone would let through its burst on top of five full minutes; the count alone would let through
 * everything at once and then nothing for minutes.
 */
final class RateWindow {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration SLICE = Duration.ofSeconds(10);
    private static final int BURST_MINUTES = 2;

    private final double perMinute;
    private final Deque<Slice> slices = new ArrayDeque<>();
    private double tokens;
    private Instant refilled = Instant.MIN;
    private Instant closedUntil = Instant.MIN;

    RateWindow(double perMinute) {
        this.perMinute = perMinute;
        this.tokens = perMinute * BURST_MINUTES;
    }

    /** Takes one request and returns zero, or takes nothing and returns the time after which to ask again. */
    synchronized Duration take(Instant now) {
        if (closedUntil.isAfter(now)) {
            return Duration.between(now, closedUntil);
        }
        while (!slices.isEmpty() && !slices.getFirst().leavesAt().isAfter(now)) {
            slices.removeFirst();
        }
        int used = slices.stream().mapToInt(slice -> slice.count).sum();
        if (used + 1 > perMinute * WINDOW.toMinutes()) {
            return Duration.between(now, slices.getFirst().leavesAt());
        }
        refill(now);
        if (tokens < 1) {
            return Duration.ofMillis((long) Math.ceil((1 - tokens) / perMinute * 60_000));
        }
        tokens -= 1;
        count(now);
        return Duration.ZERO;
    }

    synchronized void close(Instant until) {
        if (until.isAfter(closedUntil)) {
            closedUntil = until;
        }
    }

    private void refill(Instant now) {
        if (refilled.isBefore(now)) {
            if (!refilled.equals(Instant.MIN)) {
                double minutes = Duration.between(refilled, now).toMillis() / 60_000.0;
                tokens = Math.min(perMinute * BURST_MINUTES, tokens + minutes * perMinute);
            }
            refilled = now;
        }
    }

    private void count(Instant now) {
        Slice last = slices.peekLast();
        if (last == null || !now.isBefore(last.start.plus(SLICE))) {
            last = new Slice(now);
            slices.addLast(last);
        }
        last.count++;
    }

    /** Requests of ten seconds; they leave the window together, when the last of them may. */
    private static final class Slice {
        private final Instant start;
        private int count;

        Slice(Instant start) {
            this.start = start;
        }

        Instant leavesAt() {
            return start.plus(SLICE).plus(WINDOW);
        }
    }
}
