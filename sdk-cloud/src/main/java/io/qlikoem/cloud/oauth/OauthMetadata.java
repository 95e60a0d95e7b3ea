package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a host says of its OAuth endpoints (RFC 8414). */
@Value.Immutable
@QlikModel
public interface OauthMetadata {
    /** Who signs the tokens. */
    Optional<String> issuer();

    /** Where the public keys are. */
    @Json(name = "jwks_uri")
    Optional<String> jwksUri();

    /** Where tokens are. */
    @Json(name = "token_endpoint")
    Optional<String> tokenEndpoint();

    /** Where tokens are ended. */
    @Json(name = "revocation_endpoint")
    Optional<String> revocationEndpoint();

    /** Where users log in. */
    @Json(name = "authorization_endpoint")
    Optional<String> authorizationEndpoint();

    /** Ways to get a token. */
    @Json(name = "grant_types_supported")
    List<String> grantTypesSupported();

    /** What a login may answer with. */
    @Json(name = "response_types_supported")
    List<String> responseTypesSupported();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOauthMetadata.Builder {}
}
