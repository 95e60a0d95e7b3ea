package io.qlikoem.onprem.task;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.Sleeper;
import io.qlikoem.onprem.query.QrsFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Starts tasks and follows them to their end. Thread-safe. */
public final class TaskRuns {
    private static final UUID NOT_STARTED = new UUID(0, 0);

    private final TaskApi tasks;
    private final ExecutionSessionApi sessions;
    private final ExecutionResultApi results;
    private final Sleeper sleeper;

    /** The clients of one site, and how to wait between two looks: {@link Sleeper#real()}, or none in a test. */
    public TaskRuns(TaskApi tasks, ExecutionSessionApi sessions, ExecutionResultApi results, Sleeper sleeper) {
        this.tasks = tasks;
        this.sessions = sessions;
        this.results = results;
        this.sleeper = sleeper;
    }

    /**
     * Starts a task.
     *
     * @return the session to follow
     * @throws QlikConfigurationException when the site did not start it
     */
    public UUID start(String taskId) {
        UUID session = UUID.fromString(tasks.startSession(taskId).value());
        if (session.equals(NOT_STARTED)) {
            throw new QlikConfigurationException(
                    "task " + taskId, "the site did not start it", "see whether it is enabled and a scheduler runs");
        }
        return session;
    }

    /**
     * Waits until a run has ended; looks so many times, waiting {@code interval} between two looks.
     *
     * @return the newest result, which {@link TaskExecutionStatus#isFailure()} judges; empty when the run has not ended
     */
    public Optional<ExecutionResult> follow(UUID session, Duration interval, int looks) throws InterruptedException {
        for (int look = 0; look < looks; look++) {
            if (look > 0) {
                sleeper.sleep(interval);
            }
            if (sessions.get(session.toString()).isEmpty()) {
                // The session goes before the result is there, so an end without a final result is looked at again.
                Optional<ExecutionResult> newest =
                        newest(session).filter(result -> result.status().isFinal());
                if (newest.isPresent()) {
                    return newest;
                }
            }
        }
        return Optional.empty();
    }

    // A session has one result for each attempt.
    private Optional<ExecutionResult> newest(UUID session) {
        return results.full(QrsFilter.where("executionID").is(session), null).stream()
                .max(Comparator.comparing(result -> result.startTime().orElse(Instant.MIN)));
    }
}
