package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of an audit. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuditRule {
    /** The site's id of the rule. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** What it allows, as bits. */
    Optional<Long> actions();

    /** Whether it is switched off. */
    default boolean disabled() {
        return false;
    }

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableAuditRule.Builder {}
}
