package io.qlikoem.distribution.ledger;

import java.time.Instant;

/**
 * How far one wave of a release has come.
 *
 * @param status what it is at
 * @param since since when (UTC)
 */
public record WaveState(Status status, Instant since) {
    /** What a wave can be at. */
    public enum Status {
        /** Its deliveries are being made. */
        STARTED,
        /** Its deliveries are made; what comes next may wait for its soak time or for somebody's word. */
        PASSED,
        /** Too many of its deliveries failed. */
        STOPPED
    }
}
