package io.qlikoem.onprem.task;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.app.AppCondensed;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.event.TaskReference;
import io.qlikoem.onprem.tag.TagCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task that reloads an app, in full. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ReloadTask {
    /** The site's id of the task. */
    String id();

    /** At most 500 characters; not unique on a site. */
    String name();

    /** What it does. */
    default TaskType taskType() {
        return TaskType.RELOAD;
    }

    /** Whether it may run. */
    default boolean enabled() {
        return true;
    }

    /** Minutes after which a run is stopped. */
    int taskSessionTimeout();

    /** How often a failed run is tried again, 0 to 20. */
    int maxRetries();

    /** The app that it reloads. */
    AppCondensed app();

    /** Whether somebody made it by asking for one reload. */
    default boolean isManuallyTriggered() {
        return false;
    }

    /** Whether the script is asked to load only what is new. */
    default boolean isPartialReload() {
        return false;
    }

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties. */
    List<CustomPropertyValue> customProperties();

    /** When it ran last and runs next. */
    Optional<TaskOperational> operational();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC); to be sent back as it was read. */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** The task as events name it. */
    @Value.NonAttribute
    default TaskReference reference() {
        return TaskReference.id(id());
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    final class Builder extends ImmutableReloadTask.Builder {}
}
