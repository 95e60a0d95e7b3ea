package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Step;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one delivery has cost so far in this run, and when what happened, over all its attempts. One thread at a time. */
final class Tally {
    private int attempts;
    private long bytes;
    private DeliveryTimes times = DeliveryTimes.none();
    private Optional<Step> step = Optional.empty();

    void beginAttempt() {
        attempts++;
        step = Optional.empty();
    }

    void sent(long more) {
        bytes += more;
    }

    /** A step begins. */
    void begin(Step next) {
        step = Optional.of(next);
    }

    /** The step that the latest attempt came to, if it came to one. */
    Optional<Step> step() {
        return step;
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
