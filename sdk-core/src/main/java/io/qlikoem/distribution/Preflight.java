package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.TenantBinding;
import io.qlikoem.distribution.port.TenantTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
            List<CompletableFuture<Look>> begun = byTenant.entrySet().stream()
                    .map(tenant -> CompletableFuture.supplyAsync(
                            () -> look(tenant.getKey(), tenant.getValue(), rollouts), threads))
                    .toList();
            List<Look> looks = begun.stream().map(Preflight::result).toList();
            return withDoubles(looks);
        } finally {
            threads.shutdownNow();
        }
    }

    private Look look(String tenant, List<PlannedDelivery> deliveries, Map<String, Rollout> rollouts) {
        TenantTarget target = Objects.requireNonNull(targets.get(tenant), tenant);
        TenantCheck check = new TenantCheck(tenant, target, ledger, settings.landingSpace());
        return new Look(check.findings(deliveries, rollouts), check.newcomer());
    }

    private static Look result(CompletableFuture<Look> look) {
        try {
            return look.join();
        } catch (CompletionException e) {
            // The ledger's failure and the like: the caller is to see it as it is.
            if (Failures.unwrap(e) instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Two names that lead to one tenant, before either of them is bound: the first run would give it to whichever comes first,
     * and nobody can tell which of them is the mistake.
     */
    private static Map<PlannedDelivery, List<Finding>> withDoubles(List<Look> looks) {
        Map<String, List<String>> names = new HashMap<>();
        looks.forEach(look -> look.newcomer()
                .ifPresent(tenant -> names.computeIfAbsent(tenant.tenantId(), id -> new ArrayList<>())
                        .add(tenant.tenant())));
        Map<PlannedDelivery, List<Finding>> found = new LinkedHashMap<>();
        for (Look look : looks) {
            List<String> alike = look.newcomer()
                    .map(tenant -> names.getOrDefault(tenant.tenantId(), List.of()))
                    .orElse(List.of());
            if (alike.size() > 1) {
                look.findings().forEach((delivery, findings) -> {
                    List<Finding> all = new ArrayList<>();
                    all.add(new Finding(
                            delivery.tenant(),
                            Optional.empty(),
                            "the addresses of " + String.join(", ", alike) + " lead to one and the same tenant",
                            "correct the address of all but one, or take them out"));
                    all.addAll(findings);
                    found.put(delivery, all);
                });
            } else {
                found.putAll(look.findings());
            }
        }
        return found;
    }

    /** What one tenant's check told. */
    private record Look(Map<PlannedDelivery, List<Finding>> findings, Optional<TenantBinding> newcomer) {}

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
