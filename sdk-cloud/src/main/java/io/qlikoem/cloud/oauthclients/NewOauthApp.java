package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An OAuth client to be made. For a program without a user: type web and grant {@code client_credentials}. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewOauthApp {
    /** The name. */
    String clientName();

    /** What kind of program it is. */
    OauthAppType appType();

    /** The description. */
    Optional<String> description();

    /** A page about it. */
    Optional<String> clientUri();

    /** Where its logo is. */
    Optional<String> logoUri();

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

    /** {@code trusted}: users are not asked; impersonation needs it. */
    Optional<NewOauthConsent> connectionConfig();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewOauthApp.Builder {}
}
