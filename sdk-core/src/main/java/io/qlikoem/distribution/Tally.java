package io.qlikoem.distribution;

import java.util.function.UnaryOperator;

/** What one delivery has cost so far in this run, and when what happened, over all its attempts. One thread at a time. */
final class Tally {
    private int attempts;
    private long bytes;
    private DeliveryTimes times = DeliveryTimes.none();

    void beginAttempt() {
        attempts++;
    }

    void sent(long more) {
        bytes += more;
    }

    /** Something has happened; an earlier attempt may have seen other things happen. */
    void at(UnaryOperator<DeliveryTimes> what) {
        times = what.apply(times);
    }

    DeliveryTimes times() {
        return times;
    }

    int attempts() {
        return attempts;
    }

    long bytes() {
        return bytes;
    }
}
