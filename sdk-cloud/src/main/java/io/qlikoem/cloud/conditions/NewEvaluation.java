package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets a condition be evaluated. */
@Value.Immutable
@QlikModel
public interface NewEvaluation {
    /** What the evaluation belongs to, in your words. */
    String contextId();

    /** Why. */
    EvaluationCause causalEvent();

    /** The alert for which. */
    Optional<String> alertId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewEvaluation.Builder {}
}
