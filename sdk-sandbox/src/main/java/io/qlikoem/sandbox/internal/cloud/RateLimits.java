package io.qlikoem.sandbox.internal.cloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts requests per user and tier in windows that begin with their first request. Thread-safe.
 *
 * <p>Tiers 1 and 2 have a window of five minutes, so that bursts of five times the minute's rate pass; the special ones one minute.
 */
final class RateLimits {

    private final Clock clock;
    private final RateSettings settings;
    private final Map<String, Window> windows = new HashMap<>();

    RateLimits(Clock clock, RateSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    private static final class Window {
        final Instant end;
        int requests;

        Window(Instant end) {
            this.end = end;
        }
    }

    /** Takes one request, or says how long to wait. */
    synchronized Optional<Duration> take(String user, Tier tier) {
        if (!settings.enforced()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Duration length = tier.special() ? Duration.ofMinutes(1) : settings.window();
        long allowed = Math.max(1, settings.perMinute(tier) * length.toSeconds() / 60);
        String key = user + " " + tier;
        Window window = windows.get(key);
        if (window == null || !now.isBefore(window.end)) {
            window = new Window(now.plus(length));
            windows.put(key, window);
        }
        if (window.requests >= allowed) {
            return Optional.of(Duration.between(now, window.end));
        }
        window.requests++;
        return Optional.empty();
    }

    synchronized void reset() {
        windows.clear();
    }
}
