package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.util.List;
import org.immutables.value.Value;

/** A task to be made that fetches users from a directory. */
@Value.Immutable
@QlikModel
public interface NewUserSyncTask {
    /** At most 500 characters. */
    String name();

    /** What it does. */
    default TaskType taskType() {
        return TaskType.USER_SYNC;
    }

    /** Whether it may run. */
    default boolean enabled() {
        return true;
    }

    /** Minutes after which a run is stopped, at least 1; a day unless said otherwise. */
    default int taskSessionTimeout() {
        return 1440;
    }

    /** How often a failed run is tried again, 0 to 20. */
    default int maxRetries() {
        return 0;
    }

    /** The directory. */
    EntityReference userDirectory();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties. */
    List<CustomPropertyValue> customProperties();

    /** Refuses what the site would refuse. */
    @Value.Check
    default void check() {
        TaskLimits.check(name(), taskSessionTimeout(), maxRetries());
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewUserSyncTask.Builder {}
}
