package io.qlikoem.cluster;

import io.qlikoem.distribution.Outcome;
import java.util.Map;

/**
 * How far a run is, over all machines.
 *
 * @param waiting deliveries that no machine has begun
 * @param inWork deliveries that a machine is at, or was at when it died
 * @param ended how many have ended in which way
 */
public record ClusterProgress(int waiting, int inWork, Map<Outcome, Integer> ended) {
    public ClusterProgress {
        ended = Map.copyOf(ended);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return waiting == 0 && inWork == 0;
    }

    /** How many have ended in this way. */
    public int with(Outcome outcome) {
        return ended.getOrDefault(outcome, 0);
    }
}
