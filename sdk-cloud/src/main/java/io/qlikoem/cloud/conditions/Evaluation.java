package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** What a condition found. */
@Value.Immutable
@QlikModel
public interface Evaluation {
    /** Its id. */
    Optional<String> id();

    /** The condition. */
    Optional<String> conditionId();

    /** The alert. */
    Optional<String> alertId();

    /** Where it is. */
    Optional<EvaluationStatus> status();

    /** Whether the condition holds. */
    Optional<Boolean> result();

    /** When it began. */
    Optional<String> startTime();

    /** When it ended. */
    Optional<String> endTime();

    /** The rows. */
    Optional<RawJson> resultData();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluation.Builder {}
}
