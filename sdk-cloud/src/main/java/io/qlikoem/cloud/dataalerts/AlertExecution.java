package io.qlikoem.cloud.dataalerts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One time that an alert looked at its data. */
@Value.Immutable
@QlikModel
public interface AlertExecution {
    /** Its id. */
    Optional<String> id();

    /** The alert. */
    Optional<String> alertId();

    /** The condition. */
    Optional<String> conditionId();

    /** The evaluation of the condition. */
    Optional<String> evaluationId();

    /** When. */
    Optional<String> triggerTime();

    /** Whether the condition could be looked at. */
    Optional<AlertConditionStatus> conditionStatus();

    /** What came of it. */
    @Json(name = "executionEvaluationStatus")
    Optional<AlertOutcome> outcome();

    /** Why it failed. */
    List<AlertExecutionError> errors();

    /** The vendor's id of the run. */
    Optional<String> workflowId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertExecution.Builder {}
}
