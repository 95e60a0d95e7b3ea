package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What a step does after events. */
@Value.Immutable
@QlikModel
public interface TaskReaction {
    /** Names of the task's events, of which one is enough; empty: the schedule. */
    List<String> eventRefs();

    List<TaskAction> actions();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskReaction.Builder {}
}
