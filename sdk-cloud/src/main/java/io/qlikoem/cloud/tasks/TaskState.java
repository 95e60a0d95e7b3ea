package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a task. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface TaskState {
    Optional<String> name();

    /** {@code event}. */
    Optional<String> type();

    List<TaskReaction> onEvents();

    Optional<Boolean> end();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** The one step of a task that reloads an app. */
    static TaskState reload(String appId) {
        TaskFunction reload = TaskFunction.builder()
                .refName("app.reload")
                .arguments(RawJson.of(QlikJson.write(Map.of("appId", appId, "partial", false))))
                .build();
        TaskAction action =
                TaskAction.builder().name("reload-action").functionRef(reload).build();
        return builder()
                .name("reload")
                .type("event")
                .end(true)
                .addOnEvents(TaskReaction.builder().addActions(action).build())
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskState.Builder {}
}
