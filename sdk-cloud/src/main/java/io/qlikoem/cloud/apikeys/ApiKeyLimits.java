package io.qlikoem.cloud.apikeys;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What API keys of a tenant may be. */
@Value.Immutable
@QlikModel
public interface ApiKeyLimits {
    /** How many a user may have. */
    @Json(name = "max_keys_per_user")
    Optional<Long> keysPerUser();

    /** ISO duration. */
    @Json(name = "max_api_key_expiry")
    Optional<String> longestExpiry();

    /** ISO duration, for keys that provision users. */
    @Json(name = "scim_externalClient_expiry")
    Optional<String> scimExpiry();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableApiKeyLimits.Builder {}
}
