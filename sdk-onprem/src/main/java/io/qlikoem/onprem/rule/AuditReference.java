package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which users or resources a matrix is about. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AuditReference {
    /** Which, as in a list: {@code name eq 'Sales'}. */
    Optional<String> resourceFilter();

    /** The id of a selection that holds them. */
    Optional<String> selection();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference. */
    final class Builder extends ImmutableAuditReference.Builder {}
}
