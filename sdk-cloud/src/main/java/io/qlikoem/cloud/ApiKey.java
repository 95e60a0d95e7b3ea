package io.qlikoem.cloud;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.AccessToken;
import io.qlikoem.http.Authentication;
import io.qlikoem.json.Secret;
import java.time.Clock;

/** A user's API key; never printed. */
record ApiKey(Secret key) implements Login {
    @Override
    public ApiKey checked(String peer) {
        // A line break at its end, as files have, would be refused where it is sent, and less clearly.
        if (!key.reveal().matches("[\\x21-\\x7e]+")) {
            throw new QlikConfigurationException(
                    peer, "the API key is blank or holds blanks or line breaks", "give it as the tenant showed it");
        }
        return this;
    }

    @Override
    public String budgetOwner() {
        return "API key";
    }

    @Override
    public Authentication authentication(Connections connections, Clock clock) {
        return Authentication.bearer(origin -> AccessToken.lasting(key), clock);
    }
}
