package io.qlikoem.sandbox.internal.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs of tasks. Nothing waits: what is over by the clock is ended before anybody looks. Guarded by the {@link Repository}. */
final class Executions {

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
        if (!task.enabled || sessions.values().stream().anyMatch(session -> session.task == task)) {
            return Optional.empty();
        }
        ExecutionSession session = new ExecutionSession(task, duration, repository.clock);
        session.modifiedBy = user.name();
        sessions.put(session.id, session);
        begin(session);
        repository.announce(Change.ADD, session);
        settle();
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
        while (!sessions.isEmpty()) {
            ExecutionSession next = sessions.values().stream()
                    .min(Comparator.comparing(session -> session.ends))
                    .orElseThrow();
            if (next.ends.isAfter(until)) {
                return;
            }
            Instant now = repository.clock.instant();
            attemptEnded(next, next.ends.isAfter(now) ? now : next.ends);
        }
    }

    private void attemptEnded(ExecutionSession session, Instant time) {
        if (!takeFailure(session.task)) {
            repository.reload(session.task.app, Clock.fixed(time, ZoneOffset.UTC));
            end(session, ExecutionResult.SUCCESS, time);
        } else if (session.retries < session.task.maxRetries) {
            session.attempt.end(ExecutionResult.FAIL, time);
            announceEnd(session.attempt);
            session.retries++;
            session.attempt = new ExecutionResult(session.id, session.task, Clock.fixed(time, ZoneOffset.UTC));
            session.ends = time.plus(duration);
            begin(session);
        } else {
            end(session, ExecutionResult.FAIL, time);
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
