package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A run of a task that has not ended: the site deletes it at the end. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ExecutionSession {
    /** The session. */
    String id();

    /** When the run began (UTC). */
    Optional<Instant> createdDate();

    /** When the site will stop it for taking too long (UTC). */
    Optional<Instant> abortAt();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a session. */
    final class Builder extends ImmutableExecutionSession.Builder {}
}
