package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import org.immutables.value.Value;

/** Asks for a token that a web page may be handed, in exchange for one that it must not see. Never printed with it. */
@Value.Immutable
@QlikModel
public interface TokenExchange {
    /** The client's id. */
    @Json(name = "client_id")
    String clientId();

    /** The token that is exchanged. */
    @Json(name = "subject_token")
    Secret subjectToken();

    /** What the new token is for. */
    TokenPurpose purpose();

    /** The only kind that this request is for. */
    @Json(name = "grant_type")
    default String grantType() {
        return "urn:ietf:params:oauth:grant-type:token-exchange";
    }

    /** What is exchanged. */
    @Json(name = "subject_token_type")
    default String subjectTokenType() {
        return "urn:ietf:params:oauth:token-type:access_token";
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTokenExchange.Builder {}
}
