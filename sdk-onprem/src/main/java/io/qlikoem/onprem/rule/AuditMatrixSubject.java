package io.qlikoem.onprem.rule;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of a matrix. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuditMatrixSubject {
    /** The properties that were asked for. */
    Map<String, String> subjectProperties();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a user. */
    final class Builder extends ImmutableAuditMatrixSubject.Builder {}
}
