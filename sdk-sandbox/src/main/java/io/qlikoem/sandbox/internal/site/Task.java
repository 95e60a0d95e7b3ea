package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reload task. Guarded by the {@link Repository}. */
final class Task extends Entity {

    private final String operationalId = UUID.randomUUID().toString();
    final List<TaskEvent> events = new ArrayList<>();
    App app;
    boolean enabled = true;
    boolean partial;
    boolean manual;
    long sessionTimeout = 1440;
    long maxRetries;
    List<Named.Tag> tags = List.of();
    List<PropertyValue> properties = List.of();

    @Nullable
    ExecutionResult lastResult;

    Task(String name, App app, Clock clock) {
        super(name, clock);
        this.app = app;
    }

    @Override
    String schemaPath() {
        return "ReloadTask";
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
                "app", app.condensed(),
                "isManuallyTriggered", manual,
                "isPartialReload", partial,
                "tags", tags.stream().map(Named::condensed).toList());
        fields.putAll(settings());
        return fields;
    }

    private Map<String, @Nullable Object> settings() {
        ExecutionResult last = lastResult;
        return Json.object(
                "name",
                name,
                "taskType",
                0L,
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
                        Dates.format(Dates.NEVER),
                        "privileges",
                        null));
    }
}
