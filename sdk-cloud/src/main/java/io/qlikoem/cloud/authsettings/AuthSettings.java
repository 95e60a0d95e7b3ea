package io.qlikoem.cloud.authsettings;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How long sessions last and who may register clients. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface AuthSettings {
    /** Opaque. */
    Optional<String> id();

    /** The tenant. */
    String tenantId();

    /** Whether nothing was changed yet. */
    Optional<Boolean> isDefault();

    /** Minutes without activity that end a session. */
    long userSessionInactivityTimeoutMinutes();

    /** Minutes that end any session. */
    long maxUserSessionLifespanMinutes();

    /** Whether OAuth clients may register themselves. */
    Optional<Boolean> dynamicClientRegistrationEnabled();

    /** How such clients may prove who they are: {@code none}, {@code client_secret}. */
    List<String> dcrAllowedAuthenticationMethods();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAuthSettings.Builder {}
}
