package io.qlikoem.distribution;

import java.util.List;

/**
 * Decides after a wave whether the next one begins. Called on a thread of the run, which waits for the answer; it is not
 * asked again once the next wave has begun.
 */
@FunctionalInterface
public interface WaveGate {
    /** Looks at what became of the wave. An exception counts as {@link Verdict#LATER}, and is told in the report. */
    Verdict decide(Question question);

    /**
     * A wave that has ended.
     *
     * @param distribution the distribution's name
     * @param wave the wave's number, 1 for the first
     * @param results what became of its deliveries in this run
     */
    record Question(String distribution, int wave, List<DeliveryResult> results) {
        public Question {
            results = List.copyOf(results);
        }
    }

    /** What comes next. */
    enum Verdict {
        /** The next wave begins. */
        GO_ON,
        /** The run ends here; the next run asks again. */
        LATER
    }
}
