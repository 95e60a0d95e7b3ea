package io.qlikoem.onprem.license;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Tokens for login access. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface LoginTokenCounts {
    /** Whether the licence has this kind. */
    default boolean enabled() {
        return false;
    }

    /** Tokens for one set of logins. */
    Optional<Double> tokenCost();

    /** Tokens that are assigned. */
    Optional<Integer> allocatedTokens();

    /** Tokens that were used. */
    Optional<Integer> usedTokens();

    /** Tokens that cannot be had back yet. */
    Optional<Integer> unavailableTokens();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a set of counts. */
    final class Builder extends ImmutableLoginTokenCounts.Builder {}
}
