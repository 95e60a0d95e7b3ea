package io.qlikoem.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Whether a run is to end before its work is done. Thread-safe. */
final class RunStop {
    /** Type of the error of what was left because the run ended. */
    static final String STOPPED = "Stopped";

    private final Clock clock;
    private final @Nullable Instant deadline;
    private final @Nullable Duration limit;
    private final CompletableFuture<Void> cancellation = new CompletableFuture<>();

    RunStop(Clock clock, Optional<Duration> limit) {
        this.clock = clock;
        this.limit = limit.orElse(null);
        this.deadline = limit.map(clock.instant()::plus).orElse(null);
    }

    void cancel() {
        cancellation.complete(null);
    }

    /** Completes when the run is cancelled. */
    CompletableFuture<Void> cancellation() {
        return cancellation;
    }

    /** The pause, cut short where the run's time is over before. */
    Duration atMost(Duration pause) {
        if (deadline == null) {
            return pause;
        }
        Duration left = Duration.between(clock.instant(), deadline);
        return left.isNegative() ? Duration.ZERO : left.compareTo(pause) < 0 ? left : pause;
    }

    /** Why the run is to end, if it is. */
    Optional<DeliveryProblem> reason() {
        if (cancellation.isDone()) {
            return Optional.of(cancelled());
        }
        return deadline != null && !clock.instant().isBefore(deadline) ? Optional.of(timeOver()) : Optional.empty();
    }

    /** What completes with the future, or fails as soon as the run is to end. */
    <T> CompletableFuture<T> orStopped(CompletableFuture<T> future) {
        // Lets go of the cancellation when the other has come first; a worker's lasts as long as its process.
        CompletableFuture<T> waited = CompletableFuture.anyOf(future, cancellation)
                .thenCompose(done -> future.isDone() ? future : CompletableFuture.failedFuture(cancelled()));
        return deadline == null
                ? waited
                : waited.orTimeout(
                                Math.max(
                                        0,
                                        Duration.between(clock.instant(), deadline)
                                                .toMillis()),
                                TimeUnit.MILLISECONDS)
                        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                                failure instanceof TimeoutException ? timeOver() : failure));
    }

    /** To be asked before everything that takes long; what is done so far is in the ledger. */
    void check() {
        Optional<DeliveryProblem> reason = reason();
        if (reason.isPresent()) {
            throw reason.get();
        }
    }

    private static DeliveryProblem cancelled() {
        return problem("the run was cancelled");
    }

    private DeliveryProblem timeOver() {
        return problem("the run's time of " + limit + " was over");
    }

    private static DeliveryProblem problem(String what) {
        return new DeliveryProblem(STOPPED, what + "; the next one goes on from here");
    }
}
