package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Which rules apply to which users and resources. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Audit {
    /** The users by id. */
    Map<String, AuditUser> users();

    /** The resources by id. */
    Map<String, AuditResource> resources();

    /** The rules by id. */
    Map<String, AuditRule> rules();

    /** What each rule says of each user and resource. */
    List<RuleApplication> ruleApplication();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an audit. */
    final class Builder extends ImmutableAudit.Builder {}
}
