package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one rule says of one user and one resource. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface RuleApplication {
    /** The user's id. */
    Optional<String> userID();

    /** The resource's id. */
    Optional<String> resourceID();

    /** The rule's id. */
    Optional<String> ruleID();

    /** Whether it allows. */
    default boolean allowed() {
        return false;
    }

    /** Where in its condition the error is. */
    Optional<Integer> errorAt();

    /** What is wrong with its condition. */
    Optional<String> errorMessage();

    /** What came of it. */
    default RuleEvaluation evaluationState() {
        return RuleEvaluation.EVALUATED;
    }

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    final class Builder extends ImmutableRuleApplication.Builder {}
}
