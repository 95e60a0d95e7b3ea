package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What an audit is about. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AuditParameters {
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

    /** Whether rules that allow nothing are listed too. */
    default boolean includeNonGrantingRules() {
        return false;
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableAuditParameters.Builder {}
}
