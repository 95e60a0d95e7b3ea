package io.qlikoem.examples.bench;

import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.ledger.Step;

/** Measures the uploads of a run alone: from the beginning of the first to the end of the last. Thread-safe. */
final class UploadWatch implements DistributionListener {
    private long startNanos;
    private long startCpu;
    private long endNanos;
    private long endCpu;

    @Override
    public synchronized void on(DistributionEvent event) {
        if (event instanceof StepStarted started) {
            if (started.step() == Step.UPLOAD && startNanos == 0) {
                startNanos = System.nanoTime();
                startCpu = ProcessFigures.cpuNanos();
            } else if (started.step() == Step.IMPORT) {
                endNanos = System.nanoTime();
                endCpu = ProcessFigures.cpuNanos();
            }
        }
    }

    synchronized Transfer transfer(long bytes) {
        return new Transfer(bytes, (endNanos - startNanos) / 1e9, (endCpu - startCpu) / 1e9);
    }
}
