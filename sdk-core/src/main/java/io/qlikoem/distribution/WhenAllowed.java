package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.DeliveryThrottled;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Does the parts of one delivery as the tenant's rate limits allow. While the delivery waits it holds no thread, so that
 * others go on; its claim stays, and the part begins again at the step that it had come to.
 */
final class WhenAllowed {
    private final RunContext run;
    private final PlannedDelivery delivery;
    private final Executor threads;
    private Duration waited = Duration.ZERO;

    WhenAllowed(RunContext run, PlannedDelivery delivery, Executor threads) {
        this.run = run;
        this.delivery = delivery;
        this.threads = threads;
    }

    <T> CompletableFuture<T> call(Supplier<T> part) {
        return CompletableFuture.supplyAsync(part, threads)
                .exceptionallyCompose(failure -> later(Failures.unwrap(failure), part));
    }

    private <T> CompletableFuture<T> later(Throwable failure, Supplier<T> part) {
        Optional<Duration> pause = Failures.throttle(failure);
        if (pause.isEmpty() || waited.plus(pause.get()).compareTo(run.settings().throttlePatience()) > 0) {
            return CompletableFuture.failedFuture(failure);
        }
        waited = waited.plus(pause.get());
        run.events().tell(new DeliveryThrottled(run.runId(), delivery, pause.get()));
        return run.later(pause.get(), threads).thenCompose(done -> call(part));
    }
}
