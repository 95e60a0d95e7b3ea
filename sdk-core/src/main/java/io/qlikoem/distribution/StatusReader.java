package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.HistoryEntry;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.QlikException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Puts together what plan, ledger and history know; and, when asked, what the tenants say. */
final class StatusReader {
    private final Map<String, TenantTarget> targets;
    private final Ledger ledger;
    private final int concurrency;

    StatusReader(Map<String, TenantTarget> targets, Ledger ledger, int concurrency) {
        this.targets = targets;
        this.ledger = ledger;
        this.concurrency = concurrency;
    }

    DistributionStatus read(List<PlannedDelivery> planned) {
        Map<DeliveryKey, PlannedDelivery> selected = new LinkedHashMap<>();
        planned.forEach(delivery -> selected.put(delivery.key(), delivery));
        Map<DeliveryKey, LedgerEntry> known = new LinkedHashMap<>();
        selected.keySet().forEach(key -> known.put(key, LedgerEntry.of(key)));
        known.putAll(ledger.entries(targets.keySet()));
        Map<DeliveryKey, HistoryEntry> tries = new HashMap<>();
        ledger.history().latest(targets.keySet()).forEach(entry -> tries.put(entry.key(), entry));
        return new DistributionStatus(known.values().stream()
                .map(entry -> status(entry, Optional.ofNullable(selected.get(entry.key())), tries))
                .sorted(Comparator.comparing(DeliveryStatus::appName)
                        .thenComparing(status -> status.key().tenant())
                        .thenComparing(status -> status.key().space()))
                .toList());
    }

    private static DeliveryStatus status(
            LedgerEntry entry, Optional<PlannedDelivery> selected, Map<DeliveryKey, HistoryEntry> tries) {
        Optional<HistoryEntry> lastTry = Optional.ofNullable(tries.get(entry.key()));
        return new DeliveryStatus(
                entry.key(),
                selected.map(delivery -> delivery.app().name())
                        .or(() -> lastTry.map(HistoryEntry::appName))
                        .orElse(entry.key().appId()),
                entry.publishedAppId(),
                entry.deliveredVersion(),
                entry.deliveredAt(),
                selected.map(delivery -> delivery.app().version().label()),
                entry.pinnedVersion(),
                entry.attempt().isPresent(),
                lastTry,
                List.of());
    }

    /** The same with what is found in the tenants; one request for each published app, several tenants at a time. */
    DistributionStatus checked(DistributionStatus status) {
        Map<String, List<DeliveryStatus>> byTenant = new LinkedHashMap<>();
        status.deliveries().stream()
                .filter(each -> each.version().isPresent())
                .forEach(each -> byTenant.computeIfAbsent(each.key().tenant(), name -> new ArrayList<>())
                        .add(each));
        Map<DeliveryKey, LedgerEntry> known = ledger.entries(byTenant.keySet());
        Map<DeliveryKey, List<String>> drift = new HashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(concurrency, DaemonThreads.named("qlik-oem-status"));
        try {
            List<CompletableFuture<Map<DeliveryKey, List<String>>>> looks = byTenant.values().stream()
                    .map(deliveries -> CompletableFuture.supplyAsync(() -> look(deliveries, known), threads))
                    .toList();
            looks.forEach(look -> drift.putAll(look.join()));
        } finally {
            threads.shutdownNow();
        }
        return new DistributionStatus(status.deliveries().stream()
                .map(each -> each.withDrift(drift.getOrDefault(each.key(), List.of())))
                .toList());
    }

    private Map<DeliveryKey, List<String>> look(List<DeliveryStatus> deliveries, Map<DeliveryKey, LedgerEntry> known) {
        Map<DeliveryKey, List<String>> found = new HashMap<>();
        for (DeliveryStatus each : deliveries) {
            LedgerEntry entry = Objects.requireNonNull(known.get(each.key()), "entry");
            TenantTarget target = Objects.requireNonNull(targets.get(each.key().tenant()), "target");
            found.put(each.key(), drift(each, entry, target));
        }
        return found;
    }

    private static List<String> drift(DeliveryStatus status, LedgerEntry entry, TenantTarget target) {
        Optional<TenantApp> found;
        try {
            found = target.app(entry.publishedAppId().orElseThrow());
        } catch (QlikException e) {
            return List.of("could not be looked at: " + e.getMessage());
        }
        return found.map(app -> drift(status, entry, app))
                .orElse(List.of("the published app is not there any more, or the client may not see it"));
    }

    private static List<String> drift(DeliveryStatus status, LedgerEntry entry, TenantApp app) {
        List<String> differences = new ArrayList<>();
        if (!app.name().equals(status.appName())) {
            differences.add("it is named '" + app.name() + "'");
        }
        if (!app.published()) {
            differences.add("it is not published");
        }
        if (!app.originAppId().equals(entry.originAppId())) {
            differences.add("it was published from app " + app.originAppId().orElse("none") + ", not from "
                    + entry.originAppId().orElse("none"));
        }
        app.lastReloadTime()
                .map(String::valueOf)
                .filter(time -> !entry.deliveredVersion().equals(Optional.of(time)))
                .ifPresent(time -> differences.add("its data was reloaded at " + time));
        return differences;
    }
}
