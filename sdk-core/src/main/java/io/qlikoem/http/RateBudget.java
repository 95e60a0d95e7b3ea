package io.qlikoem.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls before they are sent, so that the vendor need not refuse them. Counts per host, client and tier, whatever number
 * of threads and connections share the budget. Thread-safe.
 *
 * <p>In any 5 minutes at most five times the tier's limit a minute, all at once if need be, which is how the vendor counts tiers
 * 1 and 2; the special limits of single operations in any minute. A 429 closes its tier, on its host alone, until the time that
 * the vendor says, and for a second, doubling up to about a minute, where it says none.
 *
 * <p>The vendor also caps a tenant as a whole: the limit of one user, times its number of users, times 0.5. Nobody can count that
 * from outside; where the client is a tenant's only active user it may have half the limit (UNCONFIRMED for so small a
 * tenant): {@link #share share(0.5)} then.
 *
 * @see <a href="https://qlik.dev/apis/rest/rate-limiting/">Qlik Cloud: rate limiting</a>
 */
public final class RateBudget {
    private static final RateBudget UNLIMITED = new RateBudget(null);
    private static final RateBudget OF_PROCESS = new RateBudget(1.0);
    /** Longer than anything is counted. */
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(6);

    private final @Nullable Double share;
    private final Map<Key, RateWindow> windows = new HashMap<>();
    private Instant swept = Instant.MIN;

    private RateBudget(@Nullable Double share) {
        this.share = share;
    }

    /** No pacing at all: for a site, which has no rate limits. */
    public static RateBudget unlimited() {
        return UNLIMITED;
    }

    /**
     * The vendor's whole limit, counted once in this process: whoever uses this budget for the same client on the same host
     * shares it without knowing of each other, as they do at the vendor. It knows hosts, client ids and counts, and forgets each
     * when nothing was sent for six minutes.
     */
    public static RateBudget ofProcess() {
        return OF_PROCESS;
    }

    /** The vendor's whole limit, counted for those alone that this very object is given to. */
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
    synchronized Duration take(Key key, Instant now) {
        return share == null ? Duration.ZERO : window(key, share, now).take(now);
    }

    /** The vendor refused: nobody sends in this tier before the wait is over. */
    synchronized void refused(Key key, Instant now, Optional<Duration> wait) {
        if (share != null) {
            window(key, share, now).refused(now, wait);
        }
    }

    /** The vendor let a request through. */
    synchronized void accepted(Key key) {
        RateWindow window = windows.get(key);
        if (window != null) {
            window.accepted();
        }
    }

    /** How many tiers of hosts and clients are remembered. */
    synchronized int size() {
        return windows.size();
    }

    private RateWindow window(Key key, double part, Instant now) {
        if (swept.isBefore(now.minus(BETWEEN_SWEEPS))) {
            windows.values().removeIf(window -> window.isIdle(now));
            swept = now;
        }
        return windows.computeIfAbsent(key, k -> new RateWindow(k.requestsPerMinute(), part));
    }

    /** What the vendor counts separately. */
    record Key(URI origin, String owner, int requestsPerMinute) {}
}
