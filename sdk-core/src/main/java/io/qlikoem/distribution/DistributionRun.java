package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.RunFinished;
import io.qlikoem.distribution.DistributionEvent.RunStarted;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantTarget;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries one plan out. Each tenant has a lane of its deliveries, worked off one after the other; the lanes share a
 * bounded number of threads, and a lane that waits, for an export or for another attempt, holds none.
 */
final class DistributionRun {
    private final AppSource site;
    private final Map<String, Tenant> tenants;
    private final Map<String, TenantTarget> targets;
    private final DistributionPlan plan;
    private final RunContext run;
    private final Optional<ReleaseKeeper> keeper;
    private final Map<PlannedDelivery, DeliveryResult> results = new ConcurrentHashMap<>();

    DistributionRun(
            AppSource site,
            Map<String, Tenant> tenants,
            Map<String, TenantTarget> targets,
            DistributionPlan plan,
            RunContext run) {
        this.site = site;
        this.tenants = tenants;
        this.targets = targets;
        this.plan = plan;
        this.run = run;
        this.keeper = run.settings().keptFiles().map(files -> new ReleaseKeeper(files, run));
    }

    DistributionReport carryOut() {
        Instant startedAt = run.settings().clock().instant();
        run.events().tell(new RunStarted(run.runId(), plan));
        List<PlannedDelivery> writes =
                plan.deliveries().stream().filter(PlannedDelivery::writes).toList();
        plan.deliveries().stream()
                .filter(delivery -> !delivery.writes())
                .forEach(delivery -> finish(delivery, DeliveryResult.withoutWork(delivery)));
        if (!writes.isEmpty()) {
            workOff(writes);
        }
        keeper.ifPresent(releases -> releases.tidyUp(targets.keySet(), Set.of()));
        DistributionReport report = new DistributionReport(
                run.runId(), startedAt, run.settings().clock().instant(), resultsInOrder());
        run.events().tell(new RunFinished(run.runId(), report));
        return report;
    }

    /** Makes one delivery of a run that is carried out elsewhere, too. Tells nobody that it has ended. */
    DeliveryResult carryOut(PlannedDelivery delivery, TenantLane lane, AppDesk desk, DeliveryThreads threads) {
        return new DeliveryTries(run, lane, delivery, content -> {}, desk, threads)
                .carryOut()
                .join();
    }

    /** What is to be told and kept of a delivery that has ended. */
    void finish(PlannedDelivery delivery, DeliveryResult result) {
        if (result.outcome() == Outcome.DELIVERED) {
            keeper.ifPresent(releases -> releases.delivered(result));
        }
        results.put(delivery, result);
        run.events().tell(new DeliveryFinished(run.runId(), result));
    }

    TenantLane lane(String tenant) {
        return new TenantLane(
                Objects.requireNonNull(tenants.get(tenant), tenant),
                Objects.requireNonNull(targets.get(tenant), tenant),
                run.ledger(),
                run.settings());
    }

    private List<DeliveryResult> resultsInOrder() {
        return plan.deliveries().stream()
                .map(delivery -> Objects.requireNonNull(results.get(delivery)))
                .toList();
    }

    private void workOff(List<PlannedDelivery> writes) {
        long tenants = writes.stream().map(PlannedDelivery::tenant).distinct().count();
        Map<String, TenantLane> lanes = new ConcurrentHashMap<>();
        try (DeliveryThreads threads =
                        DeliveryThreads.atMost((int) Math.min(run.settings().concurrency(), tenants));
                ExportDesk desk = new ExportDesk(site, run, writes, keeper)) {
            Stages stages = new Stages(run, plan, threads.goingOn(), (delivery, result) -> {
                finish(delivery, result);
                desk.done(delivery.app());
            });
            stages.workOff(deliveries -> {
                        desk.stage(deliveries);
                        Set<TenantLane> busy = new LinkedHashSet<>();
                        for (PlannedDelivery delivery : deliveries) {
                            TenantLane lane = lanes.computeIfAbsent(delivery.tenant(), this::lane);
                            lane.add(delivery);
                            busy.add(lane);
                        }
                        return CompletableFuture.allOf(busy.stream()
                                .map(lane -> workOff(lane, stages, desk, threads))
                                .toArray(CompletableFuture<?>[]::new));
                    })
                    .join();
        }
    }

    private CompletableFuture<Void> workOff(TenantLane lane, Stages stages, ExportDesk desk, DeliveryThreads threads) {
        Optional<PlannedDelivery> next = lane.next();
        if (next.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        PlannedDelivery delivery = next.get();
        return new DeliveryTries(run, lane, delivery, content -> stages.requireOpen(delivery, content), desk, threads)
                .carryOut()
                .thenAccept(result -> {
                    finish(delivery, result);
                    stages.finished(result);
                    desk.done(delivery.app());
                })
                .thenComposeAsync(done -> workOff(lane, stages, desk, threads), threads.goingOn());
    }
}
