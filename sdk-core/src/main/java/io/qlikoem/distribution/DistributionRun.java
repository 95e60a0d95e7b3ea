package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.DistributionEvent.DeliveryStarted;
import io.qlikoem.distribution.DistributionEvent.RunFinished;
import io.qlikoem.distribution.DistributionEvent.RunStarted;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one plan out. Each tenant has a lane of its deliveries, worked off one after the other; the lanes share a
 * bounded number of threads, and a lane that waits, for an export or for another attempt, holds none.
 */
final class DistributionRun {
    private static final Logger log = LoggerFactory.getLogger(DistributionRun.class);

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
        return attempt(lane, delivery, new Tally(), content -> {}, desk, threads)
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
        return attempt(lane, delivery, new Tally(), content -> stages.requireOpen(delivery, content), desk, threads)
                .thenAccept(result -> {
                    finish(delivery, result);
                    stages.finished(result);
                    desk.done(delivery.app());
                })
                .thenComposeAsync(done -> workOff(lane, stages, desk, threads), threads.goingOn());
    }

    private CompletableFuture<DeliveryResult> attempt(
            TenantLane lane, PlannedDelivery delivery, Tally tally, Door door, AppDesk desk, DeliveryThreads threads) {
        Executor turn = tally.attempts() == 0 ? threads.beginning() : threads.goingOn();
        Door mayBegin = content -> {
            if (tally.attempts() == 1) {
                door.requireOpen(content);
            }
        };
        return CompletableFuture.supplyAsync(() -> begin(lane, delivery, tally, mayBegin), turn)
                .thenCompose(work -> deliver(work, delivery, mayBegin, desk, threads)
                        .whenComplete((result, failure) -> work.close()))
                .handle(Ending::new)
                .thenCompose(ending -> ending.failure() == null
                        ? succeeded(lane, Objects.requireNonNull(ending.result()))
                        : failed(lane, delivery, tally, door, desk, threads, Failures.unwrap(ending.failure())));
    }

    private DeliveryWork begin(TenantLane lane, PlannedDelivery delivery, Tally tally, Door mayBegin) {
        run.stop().reason().map(Failures::describe).or(lane::closedBy).ifPresent(reason -> {
            throw new NotTried(reason);
        });
        tally.beginAttempt();
        run.events().tell(new DeliveryStarted(run.runId(), delivery, tally.attempts()));
        mayBegin.requireOpen(Optional.empty());
        return DeliveryWork.claim(run, lane, delivery, tally);
    }

    private CompletableFuture<DeliveryResult> deliver(
            DeliveryWork work, PlannedDelivery delivery, Door mayBegin, AppDesk desk, DeliveryThreads threads) {
        WhenAllowed whenAllowed = new WhenAllowed(run, delivery, threads.goingOn());
        return whenAllowed
                .call(() -> needsContent(work))
                .thenCompose(needsContent -> needsContent
                        ? run.stop()
                                .orStopped(desk.content(delivery.app()))
                                // The exporter's thread is for exports: what comes after a delivery is not done by it.
                                .thenComposeAsync(
                                        content -> whenAllowed.call(() -> {
                                            if (!work.hasBegun()) {
                                                mayBegin.requireOpen(Optional.of(content));
                                            }
                                            return work.carryOut(content);
                                        }),
                                        threads.goingOn())
                        : whenAllowed.call(() -> work.carryOut(null)));
    }

    private static boolean needsContent(DeliveryWork work) {
        if (work.isDone()) {
            return false;
        }
        work.prepare();
        return work.needsContent();
    }

    private static CompletableFuture<DeliveryResult> succeeded(TenantLane lane, DeliveryResult result) {
        lane.succeeded();
        return CompletableFuture.completedFuture(result);
    }

    private CompletableFuture<DeliveryResult> failed(
            TenantLane lane,
            PlannedDelivery delivery,
            Tally tally,
            Door door,
            AppDesk desk,
            DeliveryThreads threads,
            Throwable failure) {
        if (failure instanceof NotTried notTried) {
            return CompletableFuture.completedFuture(notTried(notTried.reason, delivery, tally));
        }
        if (failure instanceof HeldBack held) {
            return CompletableFuture.completedFuture(DeliveryResult.heldBack(delivery, held.outcome(), held.reason()));
        }
        if (failure instanceof BlockedDelivery blocked) {
            return CompletableFuture.completedFuture(
                    DeliveryResult.heldBack(delivery, blocked.outcome(), blocked.blocker(), tally));
        }
        List<Duration> pauses = run.settings().retryPauses();
        if (Failures.isPassing(failure) && tally.attempts() <= pauses.size()) {
            Duration pause = pauses.get(tally.attempts() - 1);
            run.events()
                    .tell(new DeliveryRetried(
                            run.runId(),
                            delivery,
                            Failures.describe(failure, tally.step()).message(),
                            pause));
            return run.later(pause, threads.goingOn())
                    .thenCompose(waited -> attempt(lane, delivery, tally, door, desk, threads));
        }
        logIfUnexpected(failure, delivery);
        lane.failed(failure);
        return CompletableFuture.completedFuture(
                DeliveryResult.failed(delivery, Failures.describe(failure, tally.step()), tally));
    }

    private static DeliveryResult notTried(DeliveryError reason, PlannedDelivery delivery, Tally tally) {
        DeliveryError error = new DeliveryError(reason.type(), "not tried in this run: " + reason.message());
        return DeliveryResult.failed(delivery, error, tally);
    }

    private void logIfUnexpected(Throwable failure, PlannedDelivery delivery) {
        if (!Failures.isExpected(failure)) {
            log.atError()
                    .setCause(failure)
                    .addKeyValue("runId", run.runId())
                    .addKeyValue("tenant", delivery.tenant())
                    .addKeyValue("app", delivery.app().id())
                    .log("A delivery failed in a way that the SDK did not foresee");
        }
    }

    /** Whether a delivery may begin: asked when it is taken up, and again when its file is there. */
    @FunctionalInterface
    private interface Door {
        void requireOpen(Optional<ExportedApp> content);
    }

    /** The run, or the tenant as a whole, was given up before an attempt began. */
    private static final class NotTried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient DeliveryError reason;

        NotTried(DeliveryError reason) {
            super(reason.message());
            this.reason = reason;
        }
    }

    /** How an attempt ended: one of the two is null. */
    private record Ending(
            @Nullable DeliveryResult result, @Nullable Throwable failure) {}
}
