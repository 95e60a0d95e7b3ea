package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource of an audit. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuditResource {
    /** The site's id of the resource. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a resource. */
    final class Builder extends ImmutableAuditResource.Builder {}
}
