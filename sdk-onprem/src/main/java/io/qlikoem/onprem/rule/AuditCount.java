package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which resources are counted. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AuditCount {
    /** Kind of the resources: {@code App}. */
    Optional<String> resourceType();

    /** Which of them, as in a list: {@code name eq 'Sales'}. */
    Optional<String> resourceFilter();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableAuditCount.Builder {}
}
