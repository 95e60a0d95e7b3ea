package io.qlikoem.examples.bench;

import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.ledger.Step;
import java.util.concurrent.CountDownLatch;

/**
 * Measures the uploads of a run alone: from the beginning of the first to the end of the last. Holds the imports back until all
 * uploads have ended, because the server would do them on the cores that the uploads are measured on. Thread-safe.
 */
final class UploadWatch implements DistributionListener {
    private final CountDownLatch uploading;
    private long startNanos;
    private long startCpu;
    private long endNanos;
    private long endCpu;

    UploadWatch(int uploads) {
        uploading = new CountDownLatch(uploads);
    }

    @Override
    public void on(DistributionEvent event) {
        if (event instanceof StepStarted started && started.step() == Step.UPLOAD) {
            begun();
        } else if (event instanceof StepStarted started && started.step() == Step.IMPORT) {
            ended();
            uploading.countDown();
            awaitTheOthers();
        } else if (event instanceof DeliveryFinished) {
            // One that fails must not hold up the others.
            uploading.countDown();
        }
    }

    private synchronized void begun() {
        if (startNanos == 0) {
            startNanos = System.nanoTime();
            startCpu = ProcessFigures.cpuNanos();
        }
    }

    private synchronized void ended() {
        endNanos = System.nanoTime();
        endCpu = ProcessFigures.cpuNanos();
    }

    private void awaitTheOthers() {
        try {
            uploading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized Transfer transfer(long bytes) {
        return new Transfer(bytes, (endNanos - startNanos) / 1e9, (endCpu - startCpu) / 1e9);
    }
}
