package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a condition is evaluated. */
@Value.Immutable
@QlikModel
public interface EvaluationCause {
    /** The vendor's event. */
    Optional<String> eventID();

    /** Somebody asked. */
    Optional<Boolean> manualTrigger();

    /** Who asked, or for what. */
    Optional<String> manualTriggerID();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluationCause.Builder {}
}
