package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run of a task, with all its attempts; gone once it is over. Guarded by the {@link Repository}. */
final class ExecutionSession extends Entity {

    private static final String SCHEDULER = UUID.randomUUID().toString();

    final Task task;
    ExecutionResult attempt;
    long retries;
    Instant ends;
    boolean timedOut;

    ExecutionSession(Task task, Duration duration, Clock clock) {
        super(task.name, clock);
        this.task = task;
        this.attempt = new ExecutionResult(id, task, clock);
        this.ends = end(duration);
    }

    /** When the attempt ends that began last: by itself, or because its time is over. */
    private Instant end(Duration duration) {
        Duration longest = Duration.ofMinutes(task.sessionTimeout);
        timedOut = duration.compareTo(longest) > 0;
        return attempt.start.plus(timedOut ? longest : duration);
    }

    /** Begins the next attempt. */
    void tryAgain(Duration duration, Clock clock) {
        retries++;
        attempt = new ExecutionResult(id, task, clock);
        ends = end(duration);
    }

    @Override
    String schemaPath() {
        return "ExecutionSession";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        Map<String, @Nullable Object> condensed = Json.object(
                "id",
                id,
                "executingNode",
                Json.object("id", SCHEDULER, "privileges", null),
                "executionResult",
                attempt.condensed(),
                "abortAt",
                Dates.format(attempt.start.plus(Duration.ofMinutes(task.sessionTimeout))),
                "abortReason",
                0L,
                "privileges",
                null);
        condensed.putAll(task.asReference());
        return condensed;
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields = condensed();
        fields.remove("id");
        fields.put("retries", retries);
        App app = task.app;
        fields.put("app", app == null ? null : app.condensed());
        fields.put("user", modifiedBy);
        return fields;
    }
}
