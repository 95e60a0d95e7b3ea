package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A token as the token endpoint gives it. Never printed. */
@Value.Immutable
@QlikModel
public interface IssuedToken {
    /** What goes into the {@code Authorization} header. */
    @Json(name = "access_token")
    Secret accessToken();

    /** {@code bearer}; some hosts write it with a capital. */
    @Json(name = "token_type")
    String tokenType();

    /** Seconds that it holds, from now. Recorded in answers, missing in the published schema. */
    @Json(name = "expires_in")
    Optional<Long> expiresIn();

    /** When it ends, by the server's clock (UTC). */
    @Json(name = "expires_at")
    Optional<Instant> expiresAt();

    /** Scopes separated by spaces. */
    Optional<String> scope();

    /** Gets further tokens; only for a user who logged in with {@code offline_access}. */
    @Json(name = "refresh_token")
    Optional<Secret> refreshToken();

    /** When the user logged in, in seconds since 1970. */
    @Json(name = "auth_time")
    Optional<Long> authTime();

    /** What was exchanged for: an access token. */
    @Json(name = "issued_token_type")
    Optional<String> issuedTokenType();

    /** Starts a token; for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a token. */
    final class Builder extends ImmutableIssuedToken.Builder {}
}
