package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation with its condition. */
@Value.Immutable
@QlikModel
public interface ConditionEvaluated {
    /** What was looked for. */
    Optional<Condition> condition();

    /** What was found. */
    Optional<Evaluation> evaluation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionEvaluated.Builder {}
}
