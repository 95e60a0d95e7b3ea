package io.qlikoem.onprem.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a run.
 *
 * @param session the run's session
 * @param attempts its results, one for each attempt, the newest first; empty when it goes on and none is known yet
 * @param ended whether nothing more will happen; otherwise the time to follow it was over
 * @param scriptLogEnd the last lines of the script's log when a reload failed and the site gave them out; else empty
 */
public record TaskOutcome(UUID session, List<ExecutionResult> attempts, boolean ended, String scriptLogEnd) {
    /** Keeps copies. */
    public TaskOutcome {
        attempts = List.copyOf(attempts);
    }

    /** The newest attempt: the one that counts. */
    public Optional<ExecutionResult> result() {
        return attempts.stream().findFirst();
    }

    /** Whether it ended well. */
    public boolean succeeded() {
        return ended
                && result().filter(newest -> newest.status() == TaskExecutionStatus.FINISHED_SUCCESS)
                        .isPresent();
    }

    /** Whether it ended badly: failed, was stopped, or never got as far. */
    public boolean failed() {
        return ended && result().filter(newest -> newest.status().isFailure()).isPresent();
    }
}
