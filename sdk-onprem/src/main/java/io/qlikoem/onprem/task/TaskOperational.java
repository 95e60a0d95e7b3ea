package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** When a task ran last and runs next. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface TaskOperational {
    /** The site's id of it. */
    Optional<String> id();

    /** The newest attempt; empty when it never ran. */
    Optional<ExecutionResultCondensed> lastExecutionResult();

    /** When it will run next (UTC); empty when nothing will start it. */
    Optional<Instant> nextExecution();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds it. */
    final class Builder extends ImmutableTaskOperational.Builder {}
}
