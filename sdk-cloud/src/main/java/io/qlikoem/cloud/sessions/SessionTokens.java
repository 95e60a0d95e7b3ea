package io.qlikoem.cloud.sessions;

import io.qlikoem.json.Secret;

/** Signs the JWTs that open sessions, with a library of your choice. May be asked from any thread. */
@FunctionalInterface
public interface SessionTokens {
    /**
     * Signs a new JWT: {@code alg} RS256 and {@code kid} in its header; {@code iss}, {@code aud} {@code
     * qlik.api/login/jwt-session}, {@code sub}, {@code subType} {@code user}, {@code name}, {@code email}, {@code
     * email_verified}, {@code jti} new each time, {@code iat}, {@code nbf}, {@code exp} at most an hour after {@code nbf},
     * and, if wanted, {@code groups}.
     */
    Secret sign();
}
