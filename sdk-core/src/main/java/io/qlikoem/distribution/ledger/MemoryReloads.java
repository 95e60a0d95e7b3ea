package io.qlikoem.distribution.ledger;

import io.qlikoem.distribution.port.AppVersion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link MemoryLedger} remembers for following reloads. Thread-safe. */
final class MemoryReloads implements ReloadMemory, FollowUpMemory {
    private final Map<String, Map<String, AppVersion>> seen = new HashMap<>();
    private final Map<String, List<String>> subscriptions = new HashMap<>();
    private final Map<FollowUpKey, Optional<String>> expected = new LinkedHashMap<>();
    private final Map<FollowUpKey, String> begun = new HashMap<>();

    @Override
    public synchronized Map<String, AppVersion> seen(String site) {
        return Map.copyOf(seen.getOrDefault(site, Map.of()));
    }

    @Override
    public synchronized void see(String site, Map<String, AppVersion> apps) {
        seen.computeIfAbsent(site, name -> new HashMap<>()).putAll(apps);
    }

    @Override
    public synchronized void forget(String site, Set<String> appIds) {
        seen.computeIfAbsent(site, name -> new HashMap<>()).keySet().removeAll(appIds);
    }

    @Override
    public synchronized List<String> subscriptions(String site) {
        return subscriptions.getOrDefault(site, List.of());
    }

    @Override
    public synchronized void keepSubscriptions(String site, List<String> kept) {
        subscriptions.put(site, List.copyOf(kept));
    }

    @Override
    public synchronized void expect(FollowUpKey key, Optional<String> versionBefore) {
        expected.put(key, versionBefore);
    }

    @Override
    public synchronized List<Expected> expected() {
        return expected.entrySet().stream()
                .map(entry -> new Expected(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public synchronized boolean begin(FollowUpKey key, String version) {
        expected.remove(key);
        return !version.equals(begun.put(key, version));
    }
}
