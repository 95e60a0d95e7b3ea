package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task of any kind; the client of its own kind says more. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Task {
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

    /** Its tags. */
    List<TagCondensed> tags();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC); to be sent back as it was read. */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    final class Builder extends ImmutableTask.Builder {}
}
