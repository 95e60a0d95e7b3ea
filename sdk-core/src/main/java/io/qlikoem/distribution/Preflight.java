package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.TenantTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Looks at every tenant of a plan before the first write: several at a time, each to the end, whatever is found. */
final class Preflight {
    private final Map<String, TenantTarget> targets;
    private final Ledger ledger;
    private final RunSettings settings;

    Preflight(Map<String, TenantTarget> targets, Ledger ledger, RunSettings settings) {
        this.targets = targets;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** The findings of all tenants, in the plan's order of tenants. Writes nothing. */
    Map<PlannedDelivery, List<Finding>> look(List<PlannedDelivery> deliveries, Map<String, Rollout> rollouts) {
        Map<String, List<PlannedDelivery>> byTenant = new LinkedHashMap<>();
        deliveries.stream()
                .filter(PlannedDelivery::writes)
                .forEach(each -> byTenant.computeIfAbsent(each.tenant(), name -> new ArrayList<>())
                        .add(each));
        ExecutorService threads =
                Executors.newFixedThreadPool(settings.concurrency(), DaemonThreads.named("qlik-oem-preflight"));
        try {
            List<CompletableFuture<Map<PlannedDelivery, List<Finding>>>> looks = byTenant.entrySet().stream()
                    .map(tenant -> CompletableFuture.supplyAsync(
                            () -> check(tenant.getKey(), tenant.getValue(), rollouts), threads))
                    .toList();
            Map<PlannedDelivery, List<Finding>> found = new LinkedHashMap<>();
            looks.forEach(look -> found.putAll(look.join()));
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<PlannedDelivery, List<Finding>> check(
            String tenant, List<PlannedDelivery> deliveries, Map<String, Rollout> rollouts) {
        TenantTarget target = Objects.requireNonNull(targets.get(tenant), tenant);
        TenantCheck check = new TenantCheck(tenant, target, ledger, settings.landingSpace());
        return check.findings(deliveries, rollouts);
    }

    /** The deliveries in whose way something is are blocked by the first thing found. */
    static List<PlannedDelivery> blocked(List<PlannedDelivery> deliveries, Map<PlannedDelivery, List<Finding>> found) {
        Map<PlannedDelivery, Blocker> blockers = new HashMap<>();
        found.forEach((delivery, findings) -> findings.stream()
                .findFirst()
                .ifPresent(first -> blockers.put(delivery, new Blocker(first.problem(), first.remedy()))));
        return deliveries.stream()
                .map(each -> Optional.ofNullable(blockers.get(each))
                        .map(each::blockedBy)
                        .orElse(each))
                .toList();
    }
}
