package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who got what, when, with what result: one entry for each delivery that was tried in a run. Thread-safe. */
public interface History {
    /** Adds what became of a delivery in a run. */
    void add(HistoryEntry entry);

    /** What became of deliveries, newest first. */
    List<HistoryEntry> find(HistoryQuery query);

    /** The newest entry of each delivery to these tenants, however often others were tried. One look, whatever their number. */
    List<HistoryEntry> latest(Collection<String> tenants);

    /**
     * Forgets what ended before this moment.
     *
     * @return how many entries there were
     */
    int forgetBefore(Instant moment);
}
