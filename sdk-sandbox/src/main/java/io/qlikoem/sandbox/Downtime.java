package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.site.Boot;
import java.time.Duration;

/**
 * A part of the time in which the repository is not itself after a restart. Immutable.
 *
 * @param kind what callers meet
 * @param time how long, by the sandbox's clock
 */
public record Downtime(Kind kind, Duration time) {

    /** What callers of port 4242 meet. Callers of the proxy get its page with 503 for the first two. */
    public enum Kind {
        /** Nobody listens: the connection is refused. */
        REFUSED(Boot.Kind.REFUSED),
        /** 503 in plain text. */
        UNAVAILABLE(Boot.Kind.UNAVAILABLE),
        /** 200 with a page instead of JSON. */
        NO_JSON(Boot.Kind.NO_JSON);

        private final Boot.Kind boot;

        Kind(Boot.Kind boot) {
            this.boot = boot;
        }

        Boot.Kind boot() {
            return boot;
        }
    }

    public Downtime {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time must not be negative but was " + time);
        }
    }

    public static Downtime refused(Duration time) {
        return new Downtime(Kind.REFUSED, time);
    }

    public static Downtime unavailable(Duration time) {
        return new Downtime(Kind.UNAVAILABLE, time);
    }

    public static Downtime noJson(Duration time) {
        return new Downtime(Kind.NO_JSON, time);
    }
}
