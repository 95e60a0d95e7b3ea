package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A line that the scheduler wrote about a run. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ExecutionDetail {
    /** How serious it is. */
    DetailType detailsType();

    /** What happened. */
    Optional<String> message();

    /** When (UTC). */
    Optional<Instant> detailCreatedDate();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a line. */
    final class Builder extends ImmutableExecutionDetail.Builder {}
}
