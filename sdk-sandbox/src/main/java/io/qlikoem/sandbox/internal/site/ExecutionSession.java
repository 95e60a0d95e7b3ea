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

    ExecutionSession(Task task, Duration duration, Clock clock) {
        super(task.name, clock);
        this.task = task;
        this.attempt = new ExecutionResult(id, task, clock);
        this.ends = attempt.start.plus(duration);
    }

    @Override
    String schemaPath() {
        return "ExecutionSession";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return Json.object(
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
                "reloadTask",
                task.condensed(),
                "userSyncTask",
                null,
                "externalProgramTask",
                null,
                "privileges",
                null);
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields = condensed();
        fields.remove("id");
        fields.put("retries", retries);
        fields.put("app", task.app.condensed());
        fields.put("user", modifiedBy);
        return fields;
    }
}
