package io.qlikoem.distribution.ledger;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the waves of releases have come. A release is a distribution with the versions of its apps; its first wave is 1.
 * Thread-safe.
 */
public interface Waves {
    /**
     * How long a wave is remembered of which nothing more was written. What comes after a forgotten one is not held up by it: it
     * was delivered long ago.
     */
    Duration REMEMBERED = Duration.ofDays(90);

    /** How far a wave has come; empty when it has not begun. */
    Optional<WaveState> state(String release, int wave);

    /** Writes how far a wave has come. With the first word of a wave, those that are older than {@link #REMEMBERED} are forgotten. */
    void record(String release, int wave, WaveState state);
}
