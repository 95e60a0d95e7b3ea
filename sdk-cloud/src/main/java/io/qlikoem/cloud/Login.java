package io.qlikoem.cloud;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import java.time.Clock;

/** A way to prove to one host who is calling. */
sealed interface Login permits OauthClient, ApiKey, JwtSession {
    /** Itself, unless it cannot be used. */
    Login checked(String peer);

    /** Whom the vendor counts the calls for; no secret. */
    String budgetOwner();

    /** What the calls to the host carry; opens nothing yet. */
    Authentication authentication(Connections connections, Clock clock);

    /** Makes connections to the one host that the login is for. */
    @FunctionalInterface
    interface Connections {
        ApiConnection with(Authentication authentication);
    }
}
