package io.qlikoem.distribution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A run that is under way in the background. Thread-safe. */
public final class RunningDistribution {
    private final CompletableFuture<DistributionReport> report;
    private final RunStop stop;

    RunningDistribution(CompletableFuture<DistributionReport> report, RunStop stop) {
        this.report = report;
        this.stop = stop;
    }

    /**
     * Ends the run soon: what is being delivered stops at the end of its step, or at its next chunk, and is left so that the next
     * run goes on from there. Does not wait; {@link #report()} does. Deliveries that were not made are
     * {@link Outcome#FAILED} with the error type {@code Stopped}.
     */
    public void cancel() {
        stop.cancel();
    }

    /** Whether the run has ended. */
    public boolean isDone() {
        return report.isDone();
    }

    /** The report, once the run has ended. Cancelling the future does not cancel the run. */
    public CompletableFuture<DistributionReport> future() {
        return report.copy();
    }

    /** Waits for the end of the run. */
    public DistributionReport report() {
        try {
            return report.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
