package io.qlikoem.distribution.ledger;

import java.util.Optional;

/**
 * How far the waves of releases have come. A release is a distribution with the versions of its apps; its first wave is 1.
 * Thread-safe.
 */
public interface Waves {
    /** How far a wave has come; empty when it has not begun. */
    Optional<WaveState> state(String release, int wave);

    /** Writes how far a wave has come. */
    void record(String release, int wave, WaveState state);
}
