package io.qlikoem.onprem.task;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.app.AppCondensed;
import io.qlikoem.onprem.event.TaskReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A run of a task that has not ended: the site deletes it at the end. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ExecutionSession {
    /** The session. */
    String id();

    /** The attempt that runs now. */
    Optional<ExecutionResultCondensed> executionResult();

    /** When the site will stop it for taking too long (UTC). */
    Optional<Instant> abortAt();

    /** Why it is being stopped. */
    default AbortReason abortReason() {
        return AbortReason.UNDEFINED;
    }

    /** How often a failed attempt was tried again so far. */
    default int retries() {
        return 0;
    }

    /** The app that is reloaded. */
    Optional<AppCondensed> app();

    /** Who started it: {@code ACME\jane}. */
    Optional<String> user();

    /** The task that runs, if it reloads an app. */
    Optional<TaskReference> reloadTask();

    /** The task that runs, if it starts a program. */
    Optional<TaskReference> externalProgramTask();

    /** The task that runs, if it fetches users. */
    Optional<TaskReference> userSyncTask();

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

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a session. */
    final class Builder extends ImmutableExecutionSession.Builder {}
}
