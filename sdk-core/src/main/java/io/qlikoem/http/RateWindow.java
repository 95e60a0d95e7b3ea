package io.qlikoem.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The budget of one tier: a count of what was sent in the time that the vendor counts over. All of it may be sent at once, as
 * the vendor allows. Not thread-safe; {@link RateBudget} asks one question at a time.
 *
 * <p>Requests are kept in sixtieths of the window, and counted for two of them longer than the vendor does: one because they
 * are kept together, one because a request arrives later than it was counted here.
 */
final class RateWindow {
    private static final Duration TIERS_1_AND_2 = Duration.ofMinutes(5);
    private static final Duration SPECIAL = Duration.ofMinutes(1);
    private static final int SLICES = 60;
    private static final int SLICES_OF_MARGIN = 2;
    /** What the vendor's own samples wait when a 429 does not say how long; doubled while it goes on. */
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private static final int MOST_DOUBLINGS = 6;

    private final Duration window;
    private final Duration slice;
    private final int allowed;
    private final Deque<Slice> slices = new ArrayDeque<>();
    private int used;
    private Instant closedUntil = Instant.MIN;
    private int refusalsInARow;

    RateWindow(int requestsPerMinute, double share) {
        window = windowOf(requestsPerMinute);
        slice = window.dividedBy(SLICES);
        allowed = (int) Math.max(1, requestsPerMinute * share * window.toMinutes());
    }

    // The vendor names five minutes for tiers 1 and 2, and for reloads by its example of 250 at once; of the other
    // special
    // limits it says only "a minute" (UNCONFIRMED whether bursts of five times that pass).
    private static Duration windowOf(int requestsPerMinute) {
        return switch (requestsPerMinute) {
            case 1000, 100, 50 -> TIERS_1_AND_2;
            default -> SPECIAL;
        };
    }

    /** Takes one request and returns zero, or takes nothing and returns the time after which to ask again. */
    Duration take(Instant now) {
        if (closedUntil.isAfter(now)) {
            return Duration.between(now, closedUntil);
        }
        forgetBefore(now);
        if (used >= allowed) {
            return Duration.between(now, leavesAt(slices.getFirst()));
        }
        count(now);
        return Duration.ZERO;
    }

    /** The vendor let a request through. */
    void accepted() {
        refusalsInARow = 0;
    }

    /** The vendor refused: nobody sends before it says, or for longer each time where it says nothing. */
    void refused(Instant now, Optional<Duration> wait) {
        boolean closedAlready = closedUntil.isAfter(now);
        if (wait.isPresent()) {
            close(now.plus(wait.get()));
        } else if (!closedAlready) {
            close(now.plus(UNSAID.multipliedBy(1L << Math.min(refusalsInARow, MOST_DOUBLINGS))));
        }
        // Requests that were under way together are refused together, which is one refusal.
        refusalsInARow += closedAlready ? 0 : 1;
    }

    private void close(Instant until) {
        if (until.isAfter(closedUntil)) {
            closedUntil = until;
        }
    }

    /** Whether forgetting it would change nothing. */
    boolean isIdle(Instant now) {
        forgetBefore(now);
        return used == 0 && !closedUntil.isAfter(now);
    }

    private void forgetBefore(Instant now) {
        while (!slices.isEmpty() && !leavesAt(slices.getFirst()).isAfter(now)) {
            used -= slices.removeFirst().count;
        }
    }

    private Instant leavesAt(Slice part) {
        return part.start.plus(window).plus(slice.multipliedBy(SLICES_OF_MARGIN));
    }

    private void count(Instant now) {
        Slice last = slices.peekLast();
        if (last == null || !now.isBefore(last.start.plus(slice))) {
            last = new Slice(now);
            slices.addLast(last);
        }
        last.count++;
        used++;
    }

    private static final class Slice {
        private final Instant start;
        private int count;

        Slice(Instant start) {
            this.start = start;
        }
    }
}
