package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation that was asked for. */
@Value.Immutable
@QlikModel
public interface EvaluationStarted {
    /** Its id. */
    Optional<String> evaluationId();

    /** What it belongs to. */
    Optional<String> contextId();

    /** What is wrong. */
    List<ConditionError> errors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluationStarted.Builder {}
}
