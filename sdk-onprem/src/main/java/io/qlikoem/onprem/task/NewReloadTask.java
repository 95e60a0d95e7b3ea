package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.util.List;
import org.immutables.value.Value;

/** A task to be made that reloads an app. */
@Value.Immutable
@QlikModel
public interface NewReloadTask {
    /** At most 500 characters. */
    String name();

    /** What it does. */
    default TaskType taskType() {
        return TaskType.RELOAD;
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

    /** The app that it reloads. */
    EntityReference app();

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

    /** A task that reloads the app of this id. */
    static NewReloadTask of(String name, String appId) {
        return builder().name(name).app(EntityReference.id(appId)).build();
    }

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
    final class Builder extends ImmutableNewReloadTask.Builder {}
}
