package io.qlikoem.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a run is to end before its work is done. Thread-safe. */
final class RunStop {
    private final Clock clock;
    private final @Nullable Instant deadline;
    private final @Nullable Duration limit;
    private volatile boolean cancelled;

    RunStop(Clock clock, Optional<Duration> limit) {
        this.clock = clock;
        this.limit = limit.orElse(null);
        this.deadline = limit.map(clock.instant()::plus).orElse(null);
    }

    void cancel() {
        cancelled = true;
    }

    /** Why the run is to end, if it is. */
    Optional<DeliveryProblem> reason() {
        if (cancelled) {
            return Optional.of(problem("the run was cancelled"));
        }
        return deadline != null && !clock.instant().isBefore(deadline)
                ? Optional.of(problem("the run's time of " + limit + " was over"))
                : Optional.empty();
    }

    /** To be asked before everything that takes long; what is done so far is in the ledger. */
    void check() {
        Optional<DeliveryProblem> reason = reason();
        if (reason.isPresent()) {
            throw reason.get();
        }
    }

    private static DeliveryProblem problem(String what) {
        return new DeliveryProblem("Stopped", what + "; the next one goes on from here");
    }
}
