package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of an audit. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuditUser {
    /** The site's id of the user. */
    Optional<String> id();

    /** Name within the directory. */
    Optional<String> userId();

    /** The directory. */
    Optional<String> userDirectory();

    /** Full name. */
    Optional<String> name();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a user. */
    final class Builder extends ImmutableAuditUser.Builder {}
}
