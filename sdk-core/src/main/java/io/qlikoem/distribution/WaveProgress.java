package io.qlikoem.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has become of the deliveries of one wave so far, and whether it was stopped. Thread-safe. */
final class WaveProgress {
    private final Rollout rollout;
    private final int number;
    private final int deliveries;
    private final List<DeliveryResult> results = new ArrayList<>();
    private int failed;
    private @Nullable DeliveryError stopped;

    /**
     * A wave that begins.
     *
     * @param deliveries how many are due in it
     * @param heldBack how many of them the plan holds back already
     */
    WaveProgress(Rollout rollout, int number, int deliveries, int heldBack) {
        this.rollout = rollout;
        this.number = number;
        this.deliveries = deliveries;
        this.failed = heldBack;
        this.stopped = judged(rollout, number, deliveries, heldBack);
    }

    Rollout rollout() {
        return rollout;
    }

    int number() {
        return number;
    }

    Wave wave() {
        return rollout.wave(number);
    }

    synchronized void finished(DeliveryResult result) {
        results.add(result);
        if (isFailure(result)) {
            failed++;
        }
        if (stopped == null) {
            stopped = judged(rollout, number, deliveries, failed);
        }
    }

    private static @Nullable DeliveryError judged(Rollout rollout, int number, int deliveries, int failed) {
        Wave wave = rollout.wave(number);
        if (!wave.tolerance().isExceededBy(failed, deliveries)) {
            return null;
        }
        return new DeliveryError(
                "WaveStopped",
                "wave " + number + " (" + wave + ") of distribution '" + rollout.distribution() + "' was stopped: "
                        + failed + " of its " + deliveries + " deliveries failed or were held back, and "
                        + wave.tolerance() + " may; the next run begins with those");
    }

    /** What was left because the run ended says nothing about the release. */
    private static boolean isFailure(DeliveryResult result) {
        return result.outcome() == Outcome.BLOCKED
                || result.outcome() == Outcome.DEFERRED
                || (result.outcome() == Outcome.FAILED
                        && result.error()
                                .filter(error -> error.type().equals(RunStop.STOPPED))
                                .isEmpty());
    }

    /** Why nothing more of the wave is begun, if nothing is. */
    synchronized Optional<DeliveryError> stopped() {
        return Optional.ofNullable(stopped);
    }

    synchronized List<DeliveryResult> results() {
        return List.copyOf(results);
    }
}
