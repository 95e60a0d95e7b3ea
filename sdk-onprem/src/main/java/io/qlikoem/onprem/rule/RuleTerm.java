package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A comparison within a condition. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface RuleTerm {
    /** What is compared. */
    Optional<String> property();

    /** How. */
    Optional<String> operator();

    /** With what. */
    Optional<String> value();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison. */
    final class Builder extends ImmutableRuleTerm.Builder {}
}
