package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.tag.TagCondensed;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A task to be made that starts a program on the site. */
@Value.Immutable
@QlikModel
public interface NewExternalProgramTask {
    /** At most 500 characters. */
    String name();

    /** What it does. */
    default TaskType taskType() {
        return TaskType.EXTERNAL_PROGRAM;
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

    /** The program on the site's machine. */
    String path();

    /** What it is called with. May hold passwords, so it never appears in {@code toString()}. */
    @Value.Redacted
    Optional<String> parameters();

    /** The user that the program runs for. */
    Optional<EntityReference> qlikUser();

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
    final class Builder extends ImmutableNewExternalProgramTask.Builder {}
}
