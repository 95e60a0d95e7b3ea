package io.qlikoem.examples.bench;

import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.ledger.Step;
import java.util.function.DoubleSupplier;

/** The moment when the last import of a run begins: all uploads have been computed, and the import can overlap with none of them. Thread-safe. */
final class LastImport implements DistributionListener {
    private final int deliveries;
    private final DoubleSupplier cpuSeconds;
    private int imports;
    private int finished;
    private int unfinishedThen;
    private double cpuThen;

    /**
     * @param deliveries how many imports the run has
     * @param cpuSeconds what client and server have computed so far
     */
    LastImport(int deliveries, DoubleSupplier cpuSeconds) {
        this.deliveries = deliveries;
        this.cpuSeconds = cpuSeconds;
    }

    @Override
    public synchronized void on(DistributionEvent event) {
        if (event instanceof StepStarted started && started.step() == Step.IMPORT) {
            imports++;
            if (imports == deliveries) {
                unfinishedThen = deliveries - finished;
                cpuThen = cpuSeconds.getAsDouble();
            }
        } else if (event instanceof DeliveryFinished) {
            finished++;
        }
    }

    /**
     * The least CPU seconds that have to be spent before the last import, in whatever order: all but what comes after the upload of
     * as many deliveries as can be worked on at a time.
     *
     * @param cpuBefore of the run's beginning
     * @param cpuAfter of its end
     */
    synchronized double leastCpuBefore(double cpuBefore, double cpuAfter, int concurrency) {
        if (unfinishedThen == 0) {
            return 0;
        }
        double afterAnUpload = (cpuAfter - cpuThen) / unfinishedThen;
        return cpuAfter - cpuBefore - afterAnUpload * Math.min(concurrency, deliveries);
    }
}
