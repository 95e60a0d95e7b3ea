package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A history that ends with its process. */
final class MemoryHistory implements History {
    private final List<HistoryEntry> entries = new ArrayList<>();

    @Override
    public synchronized void add(HistoryEntry entry) {
        entries.add(entry);
    }

    @Override
    public synchronized List<HistoryEntry> find(HistoryQuery query) {
        return entries.stream()
                .filter(query::matches)
                .sorted(Comparator.comparing(HistoryEntry::endedAt).reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized int forgetBefore(Instant moment) {
        int before = entries.size();
        entries.removeIf(entry -> entry.endedAt().isBefore(moment));
        return before - entries.size();
    }
}
