package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One run of a task. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface TaskRun {
    String id();

    String taskId();

    String taskName();

    TaskRunStatus status();

    /** The app. */
    String resourceId();

    String actionId();

    /** What did the work: the reload's id. */
    String workerId();

    String workerType();

    String triggeredBy();

    /** The user in whose name it ran. */
    Optional<String> executedAs();

    Optional<Instant> startedAt();

    Optional<Instant> endedAt();

    Optional<String> log();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskRun.Builder {}
}
