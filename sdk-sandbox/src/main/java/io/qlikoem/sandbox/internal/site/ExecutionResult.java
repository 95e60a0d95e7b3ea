package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt of a task. Guarded by the {@link Repository}. */
final class ExecutionResult extends Entity {

    static final long STARTED = 2;
    static final long ABORTED = 6;
    static final long SUCCESS = 7;
    static final long FAIL = 8;

    private static final String NODE = "80db9b97-8ea2-4208-a79a-c46b7e16c38c";
    private static final String NO_FILE = "00000000-0000-0000-0000-000000000000";

    final String sessionId;
    final String taskId;
    final String appId;
    final Instant start;
    long status = STARTED;
    Instant stop = Dates.NEVER;
    private final List<Map<String, @Nullable Object>> details = new ArrayList<>();

    ExecutionResult(String sessionId, Task task, Clock clock) {
        super(task.name, clock);
        this.sessionId = sessionId;
        this.taskId = task.id;
        App app = task.app;
        this.appId = app == null ? NO_FILE : app.id;
        this.start = created;
        tell(2, "Reload started", start);
    }

    boolean isOver() {
        return status != STARTED;
    }

    void end(long finalStatus, Instant time) {
        status = finalStatus;
        stop = time;
        modified = time.isAfter(modified) ? time : modified.plusMillis(1);
        tell(finalStatus == SUCCESS ? 2 : 0, "Reload ended with status " + finalStatus, time);
    }

    private void tell(long type, String message, Instant time) {
        details.add(Json.object(
                "id",
                UUID.randomUUID().toString(),
                "detailsType",
                type,
                "message",
                message,
                "detailCreatedDate",
                Dates.format(time),
                "privileges",
                null));
    }

    String log() {
        return Dates.format(start) + " Execution started.\r\n" + Dates.format(stop)
                + (status == SUCCESS ? " Execution finished.\r\n" : " Error: Execution failed.\r\n");
    }

    @Override
    String schemaPath() {
        return "ExecutionResult";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        Map<String, @Nullable Object> condensed = Json.object("id", id, "privileges", null);
        condensed.putAll(outcome());
        return condensed;
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields =
                Json.object("taskID", taskId, "executionID", sessionId, "appID", appId, "executingNodeID", NODE);
        fields.putAll(outcome());
        return fields;
    }

    private Map<String, @Nullable Object> outcome() {
        return Json.object(
                "executingNodeName",
                "sandbox",
                "status",
                status,
                "startTime",
                Dates.format(start),
                "stopTime",
                Dates.format(stop),
                "duration",
                isOver() ? Duration.between(start, stop).toMillis() : 0L,
                "fileReferenceID",
                NO_FILE,
                "scriptLogAvailable",
                isOver(),
                "details",
                List.copyOf(details),
                "scriptLogLocation",
                isOver() ? "Script/" + id + ".log" : "",
                "scriptLogSize",
                isOver() ? (long) log().length() : 0L);
    }
}
