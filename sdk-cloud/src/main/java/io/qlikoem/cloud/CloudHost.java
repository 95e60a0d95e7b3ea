package io.qlikoem.cloud;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.ConnectionBuilder;
import java.net.URI;

/** One host of the vendor's: a tenant, a region, the organization. Makes its connections, for whoever calls. */
final class CloudHost {
    private final URI url;
    private final String peer;
    private final CloudRules rules;

    CloudHost(URI url, String peer, CloudRules rules) {
        this.url = url;
        this.peer = peer;
        this.rules = rules;
    }

    /** What calls of this login carry; a new one each time, with tokens of its own for this host. */
    Authentication authentication(Login login) {
        return login.authentication(
                authentication ->
                        connection(login).authentication(authentication).build(),
                rules.clock());
    }

    /** A connection for calls of this login, without what proves it. */
    ConnectionBuilder connection(Login login) {
        return rules.connection()
                .apply(ApiConnection.builder(url, peer))
                .rateBudget(rules.budget(), login.budgetOwner());
    }

    /** A connection for calls of this login. */
    ApiConnection connect(Login login) {
        return connection(login).authentication(authentication(login)).build();
    }

    /** The same rules for another host. */
    CloudHost other(URI otherUrl, String otherPeer) {
        return new CloudHost(otherUrl, otherPeer, rules);
    }

    URI url() {
        return url;
    }
}
