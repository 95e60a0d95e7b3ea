package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What starts a task: a schedule, or the end of other tasks. Kept as it was sent; the sandbox starts nothing by it. */
final class TaskEvent extends Entity {

    private static final List<String> COMMON =
            List.of("id", "createdDate", "modifiedDate", "modifiedByUserName", "privileges", "schemaPath");

    final boolean composite;
    private final Task task;
    private final Map<String, @Nullable Object> sent;

    TaskEvent(Task task, boolean composite, Map<String, @Nullable Object> sent, Clock clock) {
        super(String.valueOf(Json.text(sent, "name")), clock);
        this.task = task;
        this.composite = composite;
        this.sent = sent;
    }

    @Override
    String schemaPath() {
        return composite ? "CompositeEvent" : "SchemaEvent";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return Json.object(
                "id",
                id,
                "name",
                name,
                "enabled",
                !Boolean.FALSE.equals(sent.get("enabled")),
                "eventType",
                composite ? 1L : 0L,
                "privileges",
                null);
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields = Json.object();
        sent.forEach((key, value) -> fields.put(key, whole(value)));
        COMMON.forEach(fields::remove);
        fields.put("eventType", composite ? 1L : 0L);
        fields.put("reloadTask", task.condensed());
        return fields;
    }

    /** JSON numbers are read as doubles; a site gives out whole ones as such. */
    private static @Nullable Object whole(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> copy = Json.object();
            object.forEach((key, member) -> copy.put(String.valueOf(key), whole(member)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(whole(element)));
            return copy;
        }
        return value instanceof Double number && number == Math.rint(number) ? (Object) number.longValue() : value;
    }
}
