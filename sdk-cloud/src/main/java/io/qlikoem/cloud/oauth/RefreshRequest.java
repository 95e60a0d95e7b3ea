package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for a further token with a refresh token, which a user's login gave. Never printed with its secrets. */
@Value.Immutable
@QlikModel
public interface RefreshRequest {
    /** What the login gave, or the last refresh. */
    @Json(name = "refresh_token")
    Secret refreshToken();

    /** The client's secret, if it has one. */
    @Json(name = "client_secret")
    Optional<Secret> clientSecret();

    /** What the client's private key signed, see {@link ClientAssertions}. */
    @Json(name = "client_assertion")
    Optional<Secret> clientAssertion();

    /** {@link ClientAssertions#TYPE}, with an assertion. */
    @Json(name = "client_assertion_type")
    Optional<String> clientAssertionType();

    /** The only kind that this request is for. */
    @Json(name = "grant_type")
    default String grantType() {
        return "refresh_token";
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRefreshRequest.Builder {}
}
