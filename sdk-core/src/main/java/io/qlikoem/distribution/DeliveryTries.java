package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.DistributionEvent.DeliveryStarted;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One delivery of a run, tried until it has ended. Holds no thread while it waits, for an export or for another attempt. */
final class DeliveryTries {
    private static final Logger log = LoggerFactory.getLogger(DeliveryTries.class);

    private final RunContext run;
    private final TenantLane lane;
    private final PlannedDelivery delivery;
    private final Door door;
    private final AppDesk desk;
    private final DeliveryThreads threads;
    private final Tally tally = new Tally();

    DeliveryTries(
            RunContext run,
            TenantLane lane,
            PlannedDelivery delivery,
            Door door,
            AppDesk desk,
            DeliveryThreads threads) {
        this.run = run;
        this.lane = lane;
        this.delivery = delivery;
        this.door = door;
        this.desk = desk;
        this.threads = threads;
    }

    /** Tries, and tries again as long as the failures are passing ones. */
    CompletableFuture<DeliveryResult> carryOut() {
        Executor turn = tally.attempts() == 0 ? threads.beginning() : threads.goingOn();
        return CompletableFuture.supplyAsync(this::begin, turn)
                .thenCompose(work -> deliver(work).whenComplete((result, failure) -> work.close()))
                .handle(Ending::new)
                .thenCompose(ending -> ending.failure() == null
                        ? succeeded(Objects.requireNonNull(ending.result()))
                        : failed(Failures.unwrap(ending.failure())));
    }

    private DeliveryWork begin() {
        run.stop().reason().map(Failures::describe).or(lane::closedBy).ifPresent(reason -> {
            throw new NotTried(reason);
        });
        tally.beginAttempt();
        run.events().tell(new DeliveryStarted(run.runId(), delivery, tally.attempts()));
        requireOpen(Optional.empty());
        return DeliveryWork.claim(run, lane, delivery, tally);
    }

    /** A delivery that was let in once is not held back from going on. */
    private void requireOpen(Optional<ExportedApp> content) {
        if (tally.attempts() == 1) {
            door.requireOpen(content);
        }
    }

    private CompletableFuture<DeliveryResult> deliver(DeliveryWork work) {
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
                                                requireOpen(Optional.of(content));
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

    private CompletableFuture<DeliveryResult> succeeded(DeliveryResult result) {
        lane.succeeded();
        return CompletableFuture.completedFuture(result);
    }

    private CompletableFuture<DeliveryResult> failed(Throwable failure) {
        if (failure instanceof NotTried notTried) {
            return CompletableFuture.completedFuture(notTried(notTried.reason));
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
            return run.later(pause, threads.goingOn()).thenCompose(waited -> carryOut());
        }
        logIfUnexpected(failure);
        lane.failed(failure);
        return CompletableFuture.completedFuture(
                DeliveryResult.failed(delivery, Failures.describe(failure, tally.step()), tally));
    }

    private DeliveryResult notTried(DeliveryError reason) {
        DeliveryError error = new DeliveryError(reason.type(), "not tried in this run: " + reason.message());
        return DeliveryResult.failed(delivery, error, tally);
    }

    private void logIfUnexpected(Throwable failure) {
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
    interface Door {
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
