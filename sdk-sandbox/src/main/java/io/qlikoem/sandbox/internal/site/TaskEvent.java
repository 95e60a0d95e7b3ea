package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What starts a task: a schedule, or the end of other tasks. Guarded by the {@link Repository}. */
final class TaskEvent extends Entity {

    private static final List<String> COMMON =
            List.of("id", "createdDate", "modifiedDate", "modifiedByUserName", "privileges", "schemaPath");
    private static final double ON_SUCCESS = 1;
    private static final double ON_FAILURE = 2;

    final boolean composite;
    final Task task;
    private final Map<String, @Nullable Object> sent;
    private final @Nullable Schedule schedule;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Rule, Instant> met = new HashMap<>();
    private @Nullable Instant next;

    TaskEvent(Task task, boolean composite, Map<String, @Nullable Object> sent, Clock clock) {
        super(String.valueOf(Json.text(sent, "name")), clock);
        this.task = task;
        this.composite = composite;
        this.sent = sent;
        this.schedule = composite ? null : Schedule.of(sent);
        this.next = schedule == null ? null : schedule.after(created).orElse(null);
        for (Map<String, @Nullable Object> rule : Json.objects(sent, "compositeRules")) {
            rules.add(new Rule(
                    String.valueOf(taskOf(rule)), rule.get("ruleState") instanceof Number n ? n.doubleValue() : 0));
        }
    }

    /** The end of one other task, with or without success. */
    private record Rule(String taskId, double state) {

        boolean fits(String endedTask, boolean success) {
            return taskId.equals(endedTask) && state == (success ? ON_SUCCESS : ON_FAILURE);
        }
    }

    private static @Nullable String taskOf(Map<String, @Nullable Object> rule) {
        String reload = Json.text(Json.nested(rule, "reloadTask"), "id");
        return reload != null ? reload : Json.text(Json.nested(rule, "externalProgramTask"), "id");
    }

    private boolean isEnabled() {
        return !Boolean.FALSE.equals(sent.get("enabled"));
    }

    /** When the schedule starts its task the next time. */
    Optional<Instant> next() {
        return isEnabled() ? Optional.ofNullable(next) : Optional.empty();
    }

    /** Its time has come. */
    void passed() {
        Schedule planned = schedule;
        Instant last = next;
        next = planned == null || last == null ? null : planned.after(last).orElse(null);
    }

    /** Takes note of the end of a task; true when all rules are met within the time that they have. */
    boolean isDueAfter(String endedTask, boolean success, Instant time) {
        boolean concerns = false;
        for (Rule rule : rules) {
            if (rule.fits(endedTask, success)) {
                met.put(rule, time);
                concerns = true;
            }
        }
        if (!concerns || !isEnabled() || met.size() < rules.size()) {
            return false;
        }
        Duration apart = Duration.between(Collections.min(met.values()), Collections.max(met.values()));
        Duration allowed = timeConstraint();
        if (!allowed.isZero() && apart.compareTo(allowed) > 0) {
            return false;
        }
        met.clear();
        return true;
    }

    private Duration timeConstraint() {
        Map<String, @Nullable Object> constraint = Json.nested(sent, "timeConstraint");
        return Duration.ofDays(number(constraint, "days"))
                .plusHours(number(constraint, "hours"))
                .plusMinutes(number(constraint, "minutes"))
                .plusSeconds(number(constraint, "seconds"));
    }

    private static long number(Map<String, @Nullable Object> object, String key) {
        return object.get(key) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    String schemaPath() {
        return composite ? "CompositeEvent" : "SchemaEvent";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return Json.object(
                "id", id, "name", name, "enabled", isEnabled(), "eventType", composite ? 1L : 0L, "privileges", null);
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields = Json.object();
        sent.forEach((key, value) -> fields.put(key, whole(value)));
        COMMON.forEach(fields::remove);
        fields.put("eventType", composite ? 1L : 0L);
        fields.putAll(task.asReference());
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
