package io.qlikoem.cloud.apikeys;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.time.Instant;
import org.immutables.value.Value;

/** A new API key. The key itself is shown this once. */
@Value.Immutable
@QlikModel
public interface CreatedApiKey {
    /** Opaque. */
    String id();

    /** The key. */
    Secret token();

    /** Whose it is. */
    String sub();

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

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCreatedApiKey.Builder {}
}
