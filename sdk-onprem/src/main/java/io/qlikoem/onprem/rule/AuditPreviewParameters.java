package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that is not saved, and what it is to be tried on. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AuditPreviewParameters {
    /** Kind of the resources: {@code App}. */
    Optional<String> resourceType();

    /** Which of them, as in a list: {@code name eq 'Sales'}. */
    Optional<String> resourceFilter();

    /** Which users, as in a list. */
    Optional<String> userFilter();

    /** Where they come from, as a rule would see it. */
    Optional<String> environmentAttributes();

    /** So many users are left out at the beginning. */
    Optional<Integer> userSkip();

    /** At most so many users. */
    Optional<Integer> userTake();

    /** So many resources are left out at the beginning. */
    Optional<Integer> resourceSkip();

    /** At most so many resources. */
    Optional<Integer> resourceTake();

    /** The condition of the rule. */
    Optional<String> ruleConditions();

    /** What it would allow, as bits: {@link RuleAction#bits}. */
    Optional<Long> actions();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableAuditPreviewParameters.Builder {}
}
