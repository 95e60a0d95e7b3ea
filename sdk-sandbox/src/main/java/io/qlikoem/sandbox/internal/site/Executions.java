package io.qlikoem.sandbox.internal.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs of tasks. Nothing waits: what is over by the clock is ended before anybody looks. Guarded by the {@link Repository}. */
final class Executions {

    private static final SiteUser SCHEDULER = new SiteUser("INTERNAL", "sa_scheduler");
    private static final Duration LONGEST = Duration.ofDays(36_500);

    final Map<String, ExecutionSession> sessions = new LinkedHashMap<>();
    final Map<String, ExecutionResult> results = new LinkedHashMap<>();
    private final Repository repository;
    private final Map<String, Integer> failing = new HashMap<>();
    Duration duration = Duration.ZERO;

    Executions(Repository repository) {
        this.repository = repository;
    }

    /** The next attempts of this task fail. */
    void fail(Task task, int times) {
        failing.put(task.id, times);
    }

    /** Empty when it is disabled or running already. */
    Optional<ExecutionSession> start(Task task, SiteUser user) {
        Optional<ExecutionSession> started = start(task, user, repository.clock);
        settle();
        return started;
    }

    private Optional<ExecutionSession> start(Task task, SiteUser user, Clock time) {
        if (!task.enabled || running(task).isPresent()) {
            return Optional.empty();
        }
        ExecutionSession session = new ExecutionSession(task, duration, time);
        session.modifiedBy = user.name();
        sessions.put(session.id, session);
        begin(session);
        repository.announce(Change.ADD, session);
        return Optional.of(session);
    }

    void stop(Task task) {
        running(task).ifPresent(session -> end(session, ExecutionResult.ABORTED, repository.clock.instant()));
    }

    void forget(Task task) {
        stop(task);
        failing.remove(task.id);
    }

    /** Ends the attempts whose time is over, one after another as they ended. */
    void settle() {
        settle(repository.clock.instant());
    }

    /** Ends all runs now, with their retries, however long they would still take. */
    void finish() {
        settle(repository.clock.instant().plus(LONGEST));
    }

    private void settle(Instant until) {
        while (true) {
            Instant now = repository.clock.instant();
            ExecutionSession session = sessions.values().stream()
                    .min(Comparator.comparing(running -> running.ends))
                    .filter(running -> !running.ends.isAfter(until))
                    .orElse(null);
            TaskEvent scheduled =
                    repository.nextScheduled(until.isAfter(now) ? now : until).orElse(null);
            if (session == null && scheduled == null) {
                return;
            }
            if (scheduled != null
                    && (session == null
                            || !session.ends.isBefore(scheduled.next().orElseThrow()))) {
                Instant time = scheduled.next().orElseThrow();
                scheduled.passed();
                start(scheduled.task, SCHEDULER, at(time));
            } else if (session != null) {
                attemptEnded(session, session.ends.isAfter(now) ? now : session.ends);
            }
        }
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private void attemptEnded(ExecutionSession session, Instant time) {
        Task task = session.task;
        if (session.timedOut) {
            end(session, ExecutionResult.ABORTED, time);
        } else if (!takeFailure(task)) {
            App app = task.app;
            if (app != null) {
                repository.reload(app, at(time));
            }
            end(session, ExecutionResult.SUCCESS, time);
        } else if (session.retries < task.maxRetries) {
            session.attempt.end(ExecutionResult.FAIL, time);
            announceEnd(session.attempt);
            session.tryAgain(duration, at(time));
            begin(session);
        } else {
            end(session, ExecutionResult.FAIL, time);
        }
    }

    /** Starts what waits for this end. A task that began in this very moment is not started again: rules may form a circle. */
    private void startFollowers(Task ended, boolean success, Instant time) {
        for (TaskEvent event : repository.events(true)) {
            ExecutionResult last = event.task.lastResult;
            if (event.isDueAfter(ended.id, success, time)
                    && (last == null || last.start.isBefore(time.truncatedTo(ChronoUnit.MILLIS)))) {
                start(event.task, SCHEDULER, at(time));
            }
        }
    }

    private void begin(ExecutionSession session) {
        ExecutionResult attempt = session.attempt;
        results.put(attempt.id, attempt);
        session.task.lastResult = attempt;
        repository.announce(Change.ADD, attempt);
    }

    private void end(ExecutionSession session, long status, Instant time) {
        session.attempt.end(status, time);
        sessions.remove(session.id);
        announceEnd(session.attempt);
        repository.announce(Change.DELETE, session);
        startFollowers(session.task, status == ExecutionResult.SUCCESS, time);
    }

    private void announceEnd(ExecutionResult attempt) {
        repository.announce(Change.UPDATE, attempt, "modifiedDate", "status", "stopTime", "duration");
    }

    private Optional<ExecutionSession> running(Task task) {
        return List.copyOf(sessions.values()).stream()
                .filter(session -> session.task == task)
                .findFirst();
    }

    private boolean takeFailure(Task task) {
        @Nullable Integer left = failing.get(task.id);
        if (left == null || left == 0) {
            return false;
        }
        failing.put(task.id, left - 1);
        return true;
    }
}
