package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import org.immutables.value.Value;

/** A task of any kind, as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface TaskCondensed {
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

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    final class Builder extends ImmutableTaskCondensed.Builder {}
}
