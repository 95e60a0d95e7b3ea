package io.qlikoem.cloud.oauth;

import io.qlikoem.json.Secret;
import java.net.URI;

/**
 * Signs what an OAuth client proves itself with instead of a secret: a JWT made with the client's private key, by a library
 * of your choice or a key store that never gives the key away.
 *
 * <p>Header: {@code alg} RS256, RS512 or ES384 and {@code kid}. Claims: {@code iss} and {@code sub} are the client's id, {@code
 * aud} the address given here, {@code jti} new each time, {@code iat}, and {@code exp} at most five minutes later. Asked
 * for each request of a token, one that is sent again included, from any thread.
 *
 * @see <a href="https://qlik.dev/authenticate/oauth/oauth-private-key-jwt-reference/">Qlik Cloud: private key JWT</a>
 */
@FunctionalInterface
public interface ClientAssertions {
    /** What {@code client_assertion_type} says of such an assertion. */
    String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /**
     * Signs a new assertion.
     *
     * @param tokenEndpoint who is to accept it: {@code https://host/oauth/token}
     */
    Secret sign(URI tokenEndpoint);
}
