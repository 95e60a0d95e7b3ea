package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.Ledger;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * What everything in one run shares.
 *
 * @param givenUp processes whose claims are taken at once, because they are known to have been given up
 */
record RunContext(
        String runId,
        RunSettings settings,
        Ledger ledger,
        Events events,
        RunStop stop,
        Set<ClaimOwner> givenUp,
        UploadTurns uploadTurns) {
    RunContext(
            String runId, RunSettings settings, Ledger ledger, Events events, RunStop stop, Set<ClaimOwner> givenUp) {
        this(
                runId,
                settings,
                ledger,
                events,
                stop,
                givenUp,
                new UploadTurns(settings.uploadsBegunAtATime(), settings.uploadTurnPatience()));
    }

    /** Goes on after the pause, or at once when the run is stopped, and holds no thread meanwhile. */
    CompletableFuture<Void> later(Duration pause, Executor threads) {
        CompletableFuture<Void> over = settings.timer().after(stop.atMost(pause), threads);
        return CompletableFuture.anyOf(over, stop.cancellation()).thenApplyAsync(done -> null, threads);
    }

    void sleep(Duration pause) {
        stop.check();
        try {
            settings.pause().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryProblem.interrupted();
        }
    }
}
