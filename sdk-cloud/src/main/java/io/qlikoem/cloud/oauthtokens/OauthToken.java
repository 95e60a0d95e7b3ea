package io.qlikoem.cloud.oauthtokens;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A live token, not itself. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface OauthToken {
    /** Opaque. */
    String id();

    /** Whose it is. */
    String userId();

    /** The tenant. */
    String tenantId();

    /** What it is for. */
    Optional<String> description();

    /** On what it is used. */
    Optional<String> deviceType();

    /** Last use (UTC). */
    Optional<Instant> lastUsed();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOauthToken.Builder {}
}
