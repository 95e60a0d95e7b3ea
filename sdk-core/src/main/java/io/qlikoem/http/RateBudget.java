package io.qlikoem.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Paces calls so that the vendor need not refuse them. Counts per host, client and tier; share one budget between all
 * connections of a client, in whatever number of threads. Thread-safe.
 *
 * <p>{@link #standard()}: in any 5 minutes at most five times the tier's limit a minute, which is how the vendor counts;
 * up to two minutes' worth at once, the rest evenly. A 429 closes the tier until the time that the vendor says.
 *
 * @see <a href="https://qlik.dev/apis/rest/rate-limiting/">Qlik Cloud: rate limiting</a>
 */
public final class RateBudget {
    private static final RateBudget UNLIMITED = new RateBudget(null);

    private final @Nullable Double share;
    private final ConcurrentMap<Key, RateWindow> windows = new ConcurrentHashMap<>();

    private RateBudget(@Nullable Double share) {
        this.share = share;
    }

    /** No pacing at all: for a site, which has no rate limits. */
    public static RateBudget unlimited() {
        return UNLIMITED;
    }

    /** The vendor's whole limit. */
    public static RateBudget standard() {
        return share(1.0);
    }

    /**
     * A part of the vendor's limit, where other processes use the same client: {@code 0.5} for two of them.
     *
     * @param share more than 0, at most 1
     */
    public static RateBudget share(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be more than 0 and at most 1 but was " + share);
        }
        return new RateBudget(share);
    }

    /** Takes one request out of the budget, or says how long to wait before asking again. */
    Duration take(Key key, Instant now) {
        return share == null ? Duration.ZERO : window(key, share).take(now);
    }

    /** The vendor refused: nobody sends in this tier before then. */
    void close(Key key, Instant until) {
        if (share != null) {
            window(key, share).close(until);
        }
    }

    private RateWindow window(Key key, double part) {
        return windows.computeIfAbsent(key, k -> new RateWindow(Math.max(1, k.requestsPerMinute() * part)));
    }

    /** What the vendor counts separately. */
    record Key(URI origin, String owner, int requestsPerMinute) {}
}
