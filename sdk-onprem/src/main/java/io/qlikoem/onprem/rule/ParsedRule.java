package io.qlikoem.onprem.rule;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition taken apart. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ParsedRule {
    /** The kind of resource. */
    Optional<String> resourceType();

    /** The comparisons of resources: one of the groups must hold, in it all. */
    List<List<RuleTerm>> resourceConditions();

    /** The comparisons of users: one of the groups must hold, in it all. */
    List<List<RuleTerm>> userConditions();

    /** What is wrong with it. */
    Optional<String> message();

    /** Whether it could be taken apart. */
    default boolean backtracked() {
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

    /** Builds a condition. */
    final class Builder extends ImmutableParsedRule.Builder {}
}
