package io.qlikoem.distribution;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Who of a run's deliveries may begin to send its app. Uploads that all begin together share the processors and end
 * together, and then nothing is computed while all their imports are waited for. So only so many begin at a time, as the
 * processors can encrypt for; the others follow as those end. It is a courtesy and no limit: whoever has waited for as long
 * as its patience goes on all the same, so that a slow tenant costs the others no more than that, once for each app.
 * Thread-safe.
 */
final class UploadTurns {
    private final Semaphore turns;
    private final Duration patience;

    UploadTurns(int atATime, Duration patience) {
        this.turns = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** Does it at its turn, or when it has waited for as long as the patience lasts. */
    <T> T take(Supplier<T> work) {
        boolean taken = waitForTurn();
        try {
            return work.get();
        } finally {
            if (taken) {
                turns.release();
            }
        }
    }

    private boolean waitForTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryProblem.interrupted();
        }
    }
}
