package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What users may do to resources, all rules taken together. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuditMatrix {
    /** The results. */
    List<AuditMatrixElement> matrix();

    /** The resources by id. */
    Map<String, AuditMatrixResource> resources();

    /** The users by id. */
    Map<String, AuditMatrixSubject> subjects();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a matrix. */
    final class Builder extends ImmutableAuditMatrix.Builder {}
}
