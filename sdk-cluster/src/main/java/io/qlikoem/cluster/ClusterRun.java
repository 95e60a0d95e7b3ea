package io.qlikoem.cluster;

import io.qlikoem.distribution.DistributionReport;
import java.time.Duration;

/**
 * A run that machines carry out. Everything it tells is read from the database, so that any process can ask for the run by its id,
 * also after the one that submitted it was restarted. Thread-safe; holds no thread.
 */
public final class ClusterRun {
    private final String runId;
    private final RunTable runs;
    private final Duration look;

    ClusterRun(String runId, RunTable runs, Duration look) {
        this.runId = runId;
        this.runs = runs;
        this.look = look;
    }

    /** What the run is asked for by: {@link DistributionCluster#run}. */
    public String runId() {
        return runId;
    }

    /** How far it is. One query. */
    public ClusterProgress progress() {
        return runs.progress(runId);
    }

    /**
     * Waits for the last delivery, wherever it is made.
     *
     * @throws ClusterException when the thread is interrupted; the run goes on
     */
    public DistributionReport report() {
        while (!progress().isDone()) {
            try {
                Thread.sleep(look.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ClusterException("the wait for run " + runId + " was interrupted; the run goes on", e);
            }
        }
        return runs.report(runId);
    }
}
