package io.qlikoem.cloud;

import io.qlikoem.cloud.oauth.ClientAssertions;
import io.qlikoem.cloud.oauth.ClientCredentials;
import io.qlikoem.cloud.oauth.ImpersonationRequest;
import io.qlikoem.cloud.oauth.IssuedToken;
import io.qlikoem.cloud.oauth.OauthApi;
import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.AccessToken;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * An OAuth client, in its own name or in a user's. It proves itself with a secret, or with assertions that its private key
 * signs; neither is ever printed.
 *
 * @param scope scopes separated by spaces; empty: all that it has
 */
record OauthClient(
        String id,
        Optional<Secret> secret,
        Optional<ClientAssertions> assertions,
        Optional<UserLookup> user,
        Optional<String> scope)
        implements Login {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    static OauthClient withSecret(String id, Secret secret) {
        return new OauthClient(id, Optional.of(secret), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static OauthClient signing(String id, ClientAssertions assertions) {
        return new OauthClient(id, Optional.empty(), Optional.of(assertions), Optional.empty(), Optional.empty());
    }

    /** The same client in a user's name. */
    OauthClient as(UserLookup someone, String scopes) {
        return new OauthClient(id, secret, assertions, Optional.of(someone), Optional.of(scopes));
    }

    /** The same client with less than it may. */
    OauthClient within(String scopes) {
        return new OauthClient(id, secret, assertions, user, Optional.of(scopes));
    }

    @Override
    public OauthClient checked(String peer) {
        boolean blankSecret = secret.filter(text -> text.reveal().isBlank()).isPresent();
        if (id.isBlank() || blankSecret) {
            throw new QlikConfigurationException(
                    peer,
                    "the OAuth client's " + (id.isBlank() ? "id" : "secret") + " is blank",
                    "give both as the vendor's portal shows them");
        }
        if (user.filter(lookup -> lookup.value().isBlank()).isPresent()) {
            throw new QlikConfigurationException(
                    peer, "the user to act as is blank", "name the user by subject or by id");
        }
        return this;
    }

    /** A user's calls are counted for that user. */
    @Override
    public String budgetOwner() {
        return user.map(lookup -> id + " as " + lookup.field() + " " + lookup.value())
                .orElse(id);
    }

    @Override
    public Authentication authentication(Connections connections, Clock clock) {
        // The token endpoint has a connection of its own: what fetches tokens must not ask for one.
        ApiConnection connection = connections.with(this::proven);
        OauthApi endpoint = connection.create(OauthApi.class);
        return Authentication.bearer(
                origin -> {
                    Instant asked = clock.instant();
                    IssuedToken token = user.isPresent()
                            ? endpoint.token(impersonation(user.get(), Optional.empty()))
                            : endpoint.token(credentials(Optional.empty()));
                    // A duration does not depend on whose clock is right; the date does.
                    return new AccessToken(
                            token.accessToken(),
                            token.expiresIn().map(asked::plusSeconds).or(token::expiresAt));
                },
                clock);
    }

    /** Asked for each attempt, because each is to carry an assertion with a {@code jti} of its own: puts one into the request. */
    private Request proven(Request request) {
        if (assertions.isEmpty()) {
            return request;
        }
        Optional<Secret> assertion =
                Optional.of(signed(assertions.get(), request.url().uri()));
        String body = user.isPresent()
                ? QlikJson.write(impersonation(user.get(), assertion))
                : QlikJson.write(credentials(assertion));
        return request.newBuilder().post(RequestBody.create(body, JSON)).build();
    }

    private ClientCredentials credentials(Optional<Secret> assertion) {
        return ClientCredentials.builder()
                .clientId(id)
                .clientSecret(secret)
                .clientAssertion(assertion)
                .clientAssertionType(assertion.map(signed -> ClientAssertions.TYPE))
                .scope(scope)
                .build();
    }

    private ImpersonationRequest impersonation(UserLookup lookup, Optional<Secret> assertion) {
        return ImpersonationRequest.builder()
                .clientId(id)
                .clientSecret(secret)
                .clientAssertion(assertion)
                .clientAssertionType(assertion.map(signed -> ClientAssertions.TYPE))
                .userLookup(lookup)
                .scope(scope)
                .build();
    }

    private Secret signed(ClientAssertions signer, URI address) {
        try {
            return signer.sign(address);
        } catch (RuntimeException e) {
            throw new QlikConfigurationException(
                    "OAuth client " + id, "its assertion could not be signed", "see the cause", e);
        }
    }

    @Override
    public String toString() {
        return "OauthClient(" + budgetOwner() + ")";
    }
}
