package io.qlikoem.cloud.apikeys;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key, not itself. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ApiKey {
    /** Opaque. */
    String id();

    /** Whose it is. */
    String sub();

    /** Of what kind that is. */
    Optional<ApiKeySubject> subType();

    /** What it is for. */
    String description();

    /** Whether it works. */
    ApiKeyStatus status();

    /** When it ends (UTC). */
    Instant expiry();

    /** The tenant. */
    String tenantId();

    /** Who made it. */
    String createdByUser();

    /** When it was made (UTC). */
    Optional<Instant> created();

    /** Last change (UTC). */
    Optional<Instant> lastUpdated();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableApiKey.Builder {}
}
