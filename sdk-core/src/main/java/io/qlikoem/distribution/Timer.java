package io.qlikoem.distribution;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Waits without holding a thread; replaced in tests. */
@FunctionalInterface
interface Timer {
    /** Completes on one of the threads after the pause. */
    CompletableFuture<Void> after(Duration pause, Executor threads);

    /** Really waits. */
    static Timer real() {
        return (pause, threads) -> CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, threads));
    }
}
