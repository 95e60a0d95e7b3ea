package io.qlikoem.cloud;

import io.qlikoem.cloud.oauth.ClientCredentials;
import io.qlikoem.cloud.oauth.IssuedToken;
import io.qlikoem.cloud.oauth.OauthApi;
import io.qlikoem.http.AccessToken;
import io.qlikoem.http.TokenSource;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Gets tokens of one OAuth client from one tenant's token endpoint. */
final class ClientTokens implements TokenSource {
    private final OauthApi endpoint;
    private final OauthClient client;
    private final Clock clock;

    ClientTokens(OauthApi endpoint, OauthClient client, Clock clock) {
        this.endpoint = endpoint;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public AccessToken fetch(URI origin) {
        Instant asked = clock.instant();
        IssuedToken token = endpoint.token(ClientCredentials.builder()
                .clientId(client.id())
                .clientSecret(client.secret())
                .build());
        // A duration does not depend on whose clock is right; the date does.
        Optional<Instant> end = token.expiresIn().map(asked::plusSeconds).or(token::expiresAt);
        return new AccessToken(token.accessToken(), end);
    }
}
