package io.qlikoem.distribution;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A part of a distribution's tenants that is delivered to before the next part begins. Immutable.
 *
 * <pre>{@code
 * .inWaves(canary("acme").soaking(Duration.ofHours(2)), share(percent(20)), theRest().stoppingAbove(percent(5)))
 * }</pre>
 *
 * <p>Defaults: one failed delivery of a canary or a share stops the distribution, none of the rest does; no soak time; nobody
 * is asked.
 */
public final class Wave {
    private final Members members;
    private final Share tolerance;
    private final Duration soak;
    private final Optional<WaveGate> gate;

    private Wave(Members members, Share tolerance, Duration soak, Optional<WaveGate> gate) {
        this.members = members;
        this.tolerance = tolerance;
        this.soak = soak;
        this.gate = gate;
    }

    /** Tenants that see a version first. Each has to be one of the distribution's. */
    public static Wave canary(String... tenants) {
        if (tenants.length == 0) {
            throw new IllegalArgumentException("tenants must name at least one");
        }
        return new Wave(new Named(List.of(tenants)), new Share(0), Duration.ZERO, Optional.empty());
    }

    /** So large a part of all the distribution's tenants, out of those that are in no earlier wave, in the directory's order. */
    public static Wave share(Share share) {
        return new Wave(new Part(share), new Share(0), Duration.ZERO, Optional.empty());
    }

    /** All tenants that are in no earlier wave. Always the last wave. */
    public static Wave theRest() {
        return new Wave(new Rest(), new Share(100), Duration.ZERO, Optional.empty());
    }

    /**
     * Ends the distribution when more than this share of the wave's deliveries have failed; what has not begun by then is
     * {@link Outcome#NOT_STARTED}. Asked after every failure, not only at the wave's end.
     */
    public Wave stoppingAbove(Share failed) {
        return new Wave(members, failed, soak, gate);
    }

    /** How long to let the wave prove itself before the next begins. Holds no thread; a restart goes on with what is left. */
    public Wave soaking(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time must not be negative but was " + time);
        }
        return new Wave(members, tolerance, time, gate);
    }

    /** Asks, after the wave and its soak time, whether to go on. */
    public Wave thenAsking(WaveGate who) {
        return new Wave(members, tolerance, soak, Optional.of(who));
    }

    Members members() {
        return members;
    }

    Share tolerance() {
        return tolerance;
    }

    Duration soak() {
        return soak;
    }

    Optional<WaveGate> gate() {
        return gate;
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** Which tenants a wave takes. */
    sealed interface Members {}

    record Named(List<String> tenants) implements Members {
        @Override
        public String toString() {
            return "canary " + String.join(", ", tenants);
        }
    }

    record Part(Share share) implements Members {
        @Override
        public String toString() {
            return share.toString();
        }
    }

    record Rest() implements Members {
        @Override
        public String toString() {
            return "the rest";
        }
    }
}
