package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a token in the OAuth client's own name. Never printed with its secret. */
@Value.Immutable
@QlikModel
public interface ClientCredentials {
    /** The only kind that this request is for. */
    @Json(name = "grant_type")
    default String grantType() {
        return "client_credentials";
    }

    /** The client's id. */
    @Json(name = "client_id")
    String clientId();

    /** The client's secret; absent where an assertion stands in for it. */
    @Json(name = "client_secret")
    Optional<Secret> clientSecret();

    /** What the client's private key signed, see {@link ClientAssertions}. */
    @Json(name = "client_assertion")
    Optional<Secret> clientAssertion();

    /** {@link ClientAssertions#TYPE}, with an assertion. */
    @Json(name = "client_assertion_type")
    Optional<String> clientAssertionType();

    /** Scopes separated by spaces; absent: all that the client has. */
    Optional<String> scope();

    /** Starts a request. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableClientCredentials.Builder {}
}
