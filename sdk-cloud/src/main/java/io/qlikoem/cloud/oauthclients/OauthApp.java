package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An OAuth client as the vendor reports it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface OauthApp {
    /** Its id. */
    String clientId();

    /** The name. */
    String clientName();

    /** What kind of program it is. */
    OauthAppType appType();

    /** The description. */
    Optional<String> description();

    /** Its secrets, not themselves; at most five. */
    List<ClientSecretHint> clientSecrets();

    /** What it may do at most. */
    List<String> allowedScopes();

    /** Origins that its pages may have. */
    List<String> allowedOrigins();

    /** Where a login may come back to. */
    List<String> redirectUris();

    /** {@code client_credentials}, {@code urn:qlik:oauth:user-impersonation}. */
    List<String> allowedGrantTypes();

    /** {@code client_secret}, {@code private_key_jwt}. */
    List<String> allowedAuthMethods();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** When it was published to other tenants (UTC). */
    Optional<Instant> publishedAt();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOauthApp.Builder {}
}
