package io.qlikoem.cloud;

import io.qlikoem.cloud.sessions.SessionAuthentication;
import io.qlikoem.cloud.sessions.SessionTokens;
import io.qlikoem.http.Authentication;
import java.time.Clock;

/** A session of the user whom the vendor's JWTs name. */
record JwtSession(String peer, SessionTokens tokens) implements Login {
    @Override
    public JwtSession checked(String peer) {
        return this;
    }

    @Override
    public String budgetOwner() {
        return "JWT session";
    }

    @Override
    public Authentication authentication(Connections connections, Clock clock) {
        return new SessionAuthentication(peer, tokens, connections::with);
    }
}
