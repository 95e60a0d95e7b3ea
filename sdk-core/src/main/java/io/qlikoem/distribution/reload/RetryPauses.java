package io.qlikoem.distribution.reload;

import java.time.Duration;

/**
 * How long a failed delivery rests: the first pause, twice as long after each failure, and never longer than the longest.
 *
 * @param first after the first failure
 * @param longest at most
 */
record RetryPauses(Duration first, Duration longest) {
    RetryPauses {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "the first pause must be more than nothing and at most the longest but were " + first + " and "
                            + longest);
        }
    }

    Duration after(int failures) {
        Duration pause = first;
        for (int i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
