package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a token with the code that a user's login gave to the redirect address. Never printed with its secrets. */
@Value.Immutable
@QlikModel
public interface AuthorizationCode {
    /** The client's id. */
    @Json(name = "client_id")
    String clientId();

    /** The client's secret, if it has one. */
    @Json(name = "client_secret")
    Optional<Secret> clientSecret();

    /** What the redirect brought. */
    Secret code();

    /** The text whose hash the login was begun with (PKCE); 43 to 128 characters. */
    @Json(name = "code_verifier")
    Secret codeVerifier();

    /** The redirect address that the login was begun with. */
    @Json(name = "redirect_uri")
    String redirectUri();

    /** What the token is for, shown in the list of tokens. */
    Optional<String> description();

    /** What the client's private key signed, see {@link ClientAssertions}. */
    @Json(name = "client_assertion")
    Optional<Secret> clientAssertion();

    /** {@link ClientAssertions#TYPE}, with an assertion. */
    @Json(name = "client_assertion_type")
    Optional<String> clientAssertionType();

    /** The only kind that this request is for. */
    @Json(name = "grant_type")
    default String grantType() {
        return "authorization_code";
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAuthorizationCode.Builder {}
}
