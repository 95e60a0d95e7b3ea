package io.qlikoem.distribution;

/**
 * Told what a run does while it does it.
 *
 * <p>Called from the run's own threads, several at a time: implementations are thread-safe and quick. One that throws is
 * logged and ignored.
 */
@FunctionalInterface
public interface DistributionListener {
    /** Something has happened. */
    void on(DistributionEvent event);
}
