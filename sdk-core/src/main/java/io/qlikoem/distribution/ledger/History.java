package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.List;

/** Who got what, when, with what result: one entry for each delivery that was tried in a run. Thread-safe. */
public interface History {
    /** Adds what became of a delivery in a run. */
    void add(HistoryEntry entry);

    /** What became of deliveries, newest first. */
    List<HistoryEntry> find(HistoryQuery query);

    /**
     * Forgets what ended before this moment.
     *
     * @return how many entries there were
     */
    int forgetBefore(Instant moment);
}
