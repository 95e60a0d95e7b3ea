package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a matrix is about. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AuditMatrixParameters {
    /** Which resources. */
    Optional<AuditReference> resourceRef();

    /** Which users. */
    Optional<AuditReference> subjectRef();

    /** Kind of the resources: {@code App}. */
    Optional<String> resourceType();

    /** Which actions are looked at, as bits: {@link RuleAction#bits}. */
    Optional<Long> actions();

    /** Where the users come from, as a rule would see it. */
    Optional<String> environmentAttributes();

    /** At most so many results. */
    Optional<Integer> auditLimit();

    /** The id of the user to begin with. */
    Optional<String> subjectStart();

    /** Properties of the users that are wanted. */
    List<String> subjectProperties();

    /** Properties of the resources that are wanted. */
    List<String> resourceProperties();

    /** Privileges that are wanted, as bits. */
    Optional<Long> outputObjectsPrivileges();

    /** A rule that is not saved, to be tried. */
    Optional<AuditPreviewRule> previewRule();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableAuditMatrixParameters.Builder {}
}
