package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One attempt to run a task, as its task names it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ExecutionResultCondensed {
    /** The site's id of the result. */
    String id();

    /** The node that ran it. */
    Optional<String> executingNodeName();

    /** How far it is. */
    default TaskExecutionStatus status() {
        return TaskExecutionStatus.NEVER_STARTED;
    }

    /** When it began (UTC). */
    Optional<Instant> startTime();

    /** When it ended (UTC). */
    Optional<Instant> stopTime();

    /** Milliseconds. */
    Optional<Long> duration();

    /** What the scheduler wrote about it, in the site's order. */
    List<ExecutionDetail> details();

    /** Whether the script's log can be fetched; {@link ScriptLogs} does. */
    default boolean scriptLogAvailable() {
        return false;
    }

    /** Where the log is on the site. */
    Optional<String> scriptLogLocation();

    /** Bytes of the log. */
    Optional<Long> scriptLogSize();

    /** What the older call for the log needs; deprecated by the vendor. */
    Optional<String> fileReferenceID();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    final class Builder extends ImmutableExecutionResultCondensed.Builder {}
}
