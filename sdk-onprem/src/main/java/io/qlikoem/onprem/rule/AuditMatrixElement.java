package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one user may do to one resource. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuditMatrixElement {
    /** The user's id. */
    Optional<String> subjectId();

    /** The resource's id. */
    Optional<String> resourceId();

    /** Actions as bits; what the keys stand for is not documented. */
    Map<String, Long> audit();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an element. */
    final class Builder extends ImmutableAuditMatrixElement.Builder {}
}
