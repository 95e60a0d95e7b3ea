package io.qlikoem.onprem.service;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of a repository. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface RepositoryServiceSettings {
    /** The site's id of the set of settings. */
    Optional<String> id();

    /** Whether it logs how rules are evaluated. */
    default boolean useRuleTrace() {
        return false;
    }

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableRepositoryServiceSettings.Builder {}
}
