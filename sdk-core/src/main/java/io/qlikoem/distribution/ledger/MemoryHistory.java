package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    public synchronized List<HistoryEntry> latest(Collection<String> tenants) {
        Set<String> wanted = new HashSet<>(tenants);
        Map<DeliveryKey, HistoryEntry> latest = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> wanted.contains(entry.key().tenant()))
                .forEach(entry -> latest.merge(
                        entry.key(), entry, (old, next) -> next.endedAt().isBefore(old.endedAt()) ? old : next));
        return List.copyOf(latest.values());
    }

    @Override
    public synchronized int forgetBefore(Instant moment) {
        int before = entries.size();
        entries.removeIf(entry -> entry.endedAt().isBefore(moment));
        return before - entries.size();
    }
}
