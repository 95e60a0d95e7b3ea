package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task as the list of its kind names it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface RunnableTaskCondensed {
    /** The site's id of the task. */
    String id();

    /** At most 500 characters; not unique on a site. */
    String name();

    /** What it does. */
    default TaskType taskType() {
        return TaskType.UNKNOWN;
    }

    /** Whether it may run. */
    default boolean enabled() {
        return true;
    }

    /** Minutes after which a run is stopped. */
    int taskSessionTimeout();

    /** How often a failed run is tried again, 0 to 20. */
    int maxRetries();

    /** When it ran last and runs next. */
    Optional<TaskOperational> operational();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    final class Builder extends ImmutableRunnableTaskCondensed.Builder {}
}
