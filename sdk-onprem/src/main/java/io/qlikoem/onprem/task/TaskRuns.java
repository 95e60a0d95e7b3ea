package io.qlikoem.onprem.task;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.error.QlikException;
import io.qlikoem.http.Sleeper;
import io.qlikoem.onprem.query.QrsFilter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts tasks and follows them to their end. Thread-safe. */
public final class TaskRuns {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRuns.class);
    private static final UUID NOT_STARTED = new UUID(0, 0);
    private static final Duration FIRST_INTERVAL = Duration.ofSeconds(1);
    private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(15);
    private static final int LOG_END_BYTES = 4 << 10;

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
        Instant until = clock.instant().plus(atMost);
        Duration interval = FIRST_INTERVAL;
        while (true) {
            Optional<TaskOutcome> outcome = look(session);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            Duration left = Duration.between(clock.instant(), until);
            if (left.isNegative() || left.isZero()) {
                return new TaskOutcome(session, attempts(session), false, "");
            }
            sleeper.sleep(interval.compareTo(left) < 0 ? interval : left);
            Duration doubled = interval.multipliedBy(2);
            interval = doubled.compareTo(LONGEST_INTERVAL) < 0 ? doubled : LONGEST_INTERVAL;
        }
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
            Optional<ExecutionResult> result = ended(session).stream().findFirst();
            if (result.isPresent()) {
                return result;
            }
        }
        return Optional.empty();
    }

    private Optional<TaskOutcome> look(UUID session) {
        List<ExecutionResult> attempts = ended(session);
        return attempts.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaskOutcome(session, attempts, true, logEnd(attempts.get(0))));
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

    /** Whoever wants to know why a reload failed must not be told instead that its log failed. */
    private String logEnd(ExecutionResult result) {
        if (!result.status().isFailure() || !result.scriptLogAvailable()) {
            return "";
        }
        try {
            return logs.end(result, LOG_END_BYTES);
        } catch (QlikException | IOException e) {
            LOG.atDebug().addKeyValue("result", result.id()).setCause(e).log("No script log of a failed run");
            return "";
        }
    }
}
