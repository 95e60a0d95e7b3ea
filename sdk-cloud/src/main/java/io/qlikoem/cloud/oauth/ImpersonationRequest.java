package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a token in a user's name, with an OAuth client that may. Never printed with its secret. */
@Value.Immutable
@QlikModel
public interface ImpersonationRequest {
    /** The only kind that this request is for. */
    @Json(name = "grant_type")
    default String grantType() {
        return "urn:qlik:oauth:user-impersonation";
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

    /** Whose token. */
    @Json(name = "user_lookup")
    UserLookup userLookup();

    /** Scopes separated by spaces; absent: {@code user_default}. */
    Optional<String> scope();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableImpersonationRequest.Builder {}
}
