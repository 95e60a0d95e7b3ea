package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that reloads an app, or one that runs a program when it has none. Guarded by the {@link Repository}. */
final class Task extends Entity {

    private final String operationalId = UUID.randomUUID().toString();
    final List<TaskEvent> events = new ArrayList<>();
    final boolean external;

    /** Null when it runs a program. */
    @Nullable
    App app;

    String path = "";
    String parameters = "";
    boolean enabled = true;
    boolean partial;
    boolean manual;
    long sessionTimeout = 1440;
    long maxRetries;
    List<Named.Tag> tags = List.of();
    List<PropertyValue> properties = List.of();

    @Nullable
    ExecutionResult lastResult;

    Task(String name, @Nullable App app, Clock clock) {
        super(name, clock);
        this.external = app == null;
        this.app = app;
    }

    @Override
    String schemaPath() {
        return external ? "ExternalProgramTask" : "ReloadTask";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        Map<String, @Nullable Object> condensed = Json.object("id", id, "privileges", null);
        condensed.putAll(settings());
        return condensed;
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields = Json.object(
                "customProperties", properties.stream().map(Entity::full).toList(),
                "tags", tags.stream().map(Named::condensed).toList());
        App reloaded = app;
        if (reloaded == null) {
            fields.put("path", path);
            fields.put("parameters", parameters);
            fields.put("qlikUser", null);
        } else {
            fields.put("app", reloaded.condensed());
            fields.put("isManuallyTriggered", manual);
            fields.put("isPartialReload", partial);
        }
        fields.putAll(settings());
        return fields;
    }

    private Map<String, @Nullable Object> settings() {
        ExecutionResult last = lastResult;
        return Json.object(
                "name",
                name,
                "taskType",
                external ? 1L : 0L,
                "enabled",
                enabled,
                "taskSessionTimeout",
                sessionTimeout,
                "maxRetries",
                maxRetries,
                "operational",
                Json.object(
                        "id",
                        operationalId,
                        "lastExecutionResult",
                        last == null ? null : last.condensed(),
                        "nextExecution",
                        Dates.format(nextExecution()),
                        "privileges",
                        null));
    }

    /** The first time of its schedules, or never. */
    private Instant nextExecution() {
        return events.stream()
                .flatMap(event -> event.next().stream())
                .min(Comparator.naturalOrder())
                .orElse(Dates.NEVER);
    }

    /** Its members among those of an event, a rule or a session, where exactly one kind of task is set. */
    Map<String, @Nullable Object> asReference() {
        return Json.object(
                "reloadTask",
                external ? null : condensed(),
                "userSyncTask",
                null,
                "externalProgramTask",
                external ? condensed() : null);
    }
}
