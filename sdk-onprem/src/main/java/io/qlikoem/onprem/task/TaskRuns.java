package io.qlikoem.onprem.task;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.Sleeper;
import io.qlikoem.onprem.query.QrsFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Starts tasks and follows them to their end. Thread-safe. */
public final class TaskRuns {
    private static final UUID NOT_STARTED = new UUID(0, 0);
    private static final Duration FIRST_INTERVAL = Duration.ofSeconds(1);
    private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(15);

    private final TaskApi tasks;
    private final ExecutionSessionApi sessions;
    private final ExecutionResultApi results;
    private final ScriptLogs logs;
    private final Clock clock;
    private final Sleeper sleeper;

    /** The clients of one site, what time it is and how to wait: {@link Sleeper#real()}, or none in a test. */
    public TaskRuns(
            TaskApi tasks,
            ExecutionSessionApi sessions,
            ExecutionResultApi results,
            ScriptLogs logs,
            Clock clock,
            Sleeper sleeper) {
        this.tasks = tasks;
        this.sessions = sessions;
        this.results = results;
        this.logs = logs;
        this.clock = clock;
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
     * Starts a task and follows it to its end.
     *
     * @throws QlikConfigurationException when the site did not start it
     */
    public TaskOutcome run(String taskId, Duration atMost) throws InterruptedException {
        return follow(start(taskId), atMost);
    }

    /**
     * Waits until a run has ended, but not longer than this. Looks after a second first, then ever more seldom, every 15
     * seconds at last. The outcome of a reload that failed carries the end of its script's log.
     */
    public TaskOutcome follow(UUID session, Duration atMost) throws InterruptedException {
        List<ExecutionResult> attempts = await(session, growing(clock.instant().plus(atMost)));
        return attempts.isEmpty()
                ? new TaskOutcome(session, attempts(session), false, "")
                : new TaskOutcome(session, attempts, true, logs.endOfFailed(attempts.get(0)));
    }

    /**
     * Waits until a run has ended; looks so many times, waiting {@code interval} between two looks.
     *
     * @return the newest result, which {@link TaskExecutionStatus#isFailure()} judges; empty when the run has not ended
     */
    public Optional<ExecutionResult> follow(UUID session, Duration interval, int looks) throws InterruptedException {
        Iterator<Duration> pauses =
                Collections.nCopies(Math.max(0, looks - 1), interval).iterator();
        return await(session, () -> pauses.hasNext() ? Optional.of(pauses.next()) : Optional.empty()).stream()
                .findFirst();
    }

    /** The attempts of a run when it has ended; none when there is no pause any more before it has. */
    private List<ExecutionResult> await(UUID session, Supplier<Optional<Duration>> pauses) throws InterruptedException {
        while (true) {
            List<ExecutionResult> attempts = ended(session);
            if (!attempts.isEmpty()) {
                return attempts;
            }
            Optional<Duration> pause = pauses.get();
            if (pause.isEmpty()) {
                return List.of();
            }
            sleeper.sleep(pause.get());
        }
    }

    /** Doubles each time; the last ends at {@code until}. */
    private Supplier<Optional<Duration>> growing(Instant until) {
        Iterator<Duration> intervals = Stream.iterate(
                        FIRST_INTERVAL, last -> shorter(last.multipliedBy(2), LONGEST_INTERVAL))
                .iterator();
        return () -> {
            Duration left = Duration.between(clock.instant(), until);
            return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(shorter(intervals.next(), left));
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The attempts of a run that has ended, the newest first; none when it goes on. */
    private List<ExecutionResult> ended(UUID session) {
        if (sessions.get(session.toString()).isPresent()) {
            return List.of();
        }
        // The session goes before the result is there, so an end without a final result is looked at again.
        List<ExecutionResult> attempts = attempts(session);
        return attempts.isEmpty() || !attempts.get(0).status().isFinal() ? List.of() : attempts;
    }

    // A session has one result for each attempt.
    private List<ExecutionResult> attempts(UUID session) {
        return results.full(QrsFilter.where("executionID").is(session), null).stream()
                .sorted(Comparator.comparing(
                                (ExecutionResult result) -> result.startTime().orElse(Instant.MIN))
                        .reversed())
                .toList();
    }
}
