package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.ledger.WaveState;
import io.qlikoem.distribution.ledger.WaveState.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Keeps the doors between the waves of one distribution: writes down how far they are, waits, asks. */
final class WaveKeeper {
    private final RunContext run;
    private final Rollout rollout;
    private final Executor threads;

    WaveKeeper(RunContext run, Rollout rollout, Executor threads) {
        this.run = run;
        this.rollout = rollout;
        this.threads = threads;
    }

    void begin(int wave) {
        record(wave, Status.STARTED);
    }

    /**
     * After a wave: whether the next one may begin.
     *
     * @return empty to go on, else why not
     */
    CompletableFuture<Optional<DeliveryError>> pass(WaveProgress progress) {
        try {
            Optional<DeliveryError> stopped = progress.stopped();
            if (stopped.isPresent()) {
                record(progress.number(), Status.STOPPED);
                return CompletableFuture.completedFuture(stopped);
            }
            Optional<DeliveryError> ended = runEnded();
            if (ended.isPresent()) {
                // It has not come to the wave's end, so there is nothing yet that could prove itself.
                return CompletableFuture.completedFuture(ended);
            }
            return soak(progress.number()).thenApply(soaked -> runEnded().or(() -> ask(progress)));
        } catch (LedgerException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<DeliveryError> runEnded() {
        return run.stop().reason().map(Failures::describe);
    }

    /** Waits for what is left of the soak time. A wave of which nothing is known had nothing to prove. */
    private CompletableFuture<Void> soak(int wave) {
        Optional<WaveState> before = state(wave);
        if (before.isEmpty() || hasBegun(wave + 1)) {
            return CompletableFuture.completedFuture(null);
        }
        WaveState passed = before.get().status() == Status.PASSED ? before.get() : record(wave, Status.PASSED);
        Instant end = passed.since().plus(rollout.wave(wave).soak());
        Duration left = Duration.between(now(), end);
        return left.isNegative() || left.isZero() ? CompletableFuture.completedFuture(null) : run.later(left, threads);
    }

    private Optional<DeliveryError> ask(WaveProgress progress) {
        Optional<WaveGate> gate = progress.wave().gate();
        if (gate.isEmpty() || hasBegun(progress.number() + 1)) {
            return Optional.empty();
        }
        String where = "wave " + progress.number() + " (" + progress.wave() + ") of distribution '"
                + rollout.distribution() + "'";
        try {
            WaveGate.Verdict verdict = gate.get()
                    .decide(new WaveGate.Question(rollout.distribution(), progress.number(), progress.results()));
            return verdict == WaveGate.Verdict.GO_ON
                    ? Optional.empty()
                    : Optional.of(
                            new DeliveryError("WaveWaits", where + " has not been let pass; the next run asks again"));
        } catch (RuntimeException e) {
            return Optional.of(new DeliveryError(
                    "WaveWaits", where + " could not be asked about: " + e.getMessage() + "; the next run asks again"));
        }
    }

    private boolean hasBegun(int wave) {
        return state(wave).isPresent();
    }

    private Optional<WaveState> state(int wave) {
        return run.ledger().waves().state(rollout.release(), wave);
    }

    private WaveState record(int wave, Status status) {
        WaveState state = new WaveState(status, now());
        run.ledger().waves().record(rollout.release(), wave, state);
        return state;
    }

    private Instant now() {
        return run.settings().clock().instant();
    }
}
