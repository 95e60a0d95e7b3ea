package io.qlikoem.cloud.sessions;

import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.http.AccessToken;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.Cookie;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * Calls as the user of a session: its cookies and its CSRF token. Opened at the first call, by one thread while the others
 * wait; opened anew once after a 401, except when the vendor says {@code TENANT_DISABLED}. For one host. Thread-safe.
 */
public final class SessionAuthentication implements Authentication {
    private static final String BEARER = "Bearer ";

    private final String peer;
    private final SessionTokens tokens;
    private final Function<Authentication, ApiConnection> connections;
    // What a session's calls carry tells it apart, so sessions are kept, shared and renewed as bearer tokens are.
    private final Authentication kept = Authentication.bearer(this::open);
    private volatile @Nullable Session current;

    /**
     * @param peer how messages name the tenant: {@code tenant acme}
     * @param connections makes the connections that open a session, to the host that it is for
     */
    public SessionAuthentication(
            String peer, SessionTokens tokens, Function<Authentication, ApiConnection> connections) {
        this.peer = peer;
        this.tokens = tokens;
        this.connections = connections;
    }

    @Override
    public Request authenticate(Request request) throws IOException {
        kept.authenticate(request);
        return Objects.requireNonNull(current, "opened just now").onto(request);
    }

    @Override
    public boolean renew(Request refused, QlikApiException answer) throws IOException {
        String csrf = refused.header(CsrfTokensApi.HEADER);
        String cookies = refused.header("Cookie");
        if (csrf == null || cookies == null) {
            return false;
        }
        Secret ended = new Session(Secret.of(cookies), Secret.of(csrf)).key();
        return kept.renew(
                refused.newBuilder()
                        .header("Authorization", BEARER + ended.reveal())
                        .build(),
                answer);
    }

    private AccessToken open(URI origin) {
        Response<RawJson> login = connections
                .apply(request -> request.newBuilder()
                        .header("Authorization", BEARER + jwt())
                        .build())
                .create(JwtSessionsApi.class)
                .open(null);
        Secret cookies = cookies(login.headers(), HttpUrl.get(origin.toString()));
        Response<Void> answer = connections
                .apply(request ->
                        request.newBuilder().header("Cookie", cookies.reveal()).build())
                .create(CsrfTokensApi.class)
                .token();
        String csrf = answer.headers().get(CsrfTokensApi.HEADER);
        if (csrf == null || csrf.isBlank()) {
            throw unusable("GET", "csrf-token", "no header " + CsrfTokensApi.HEADER);
        }
        Session session = new Session(cookies, Secret.of(csrf));
        current = session;
        return AccessToken.lasting(session.key());
    }

    private String jwt() {
        String jwt;
        try {
            jwt = tokens.sign().reveal();
        } catch (RuntimeException e) {
            throw new QlikConfigurationException(
                    peer, "the JWT for its session could not be signed", "see the cause", e);
        }
        if (!jwt.matches("[\\x21-\\x7e]+")) {
            throw new QlikConfigurationException(
                    peer,
                    "the JWT for its session is blank or holds blanks or line breaks",
                    "give it as it was signed");
        }
        return jwt;
    }

    private Secret cookies(Headers headers, HttpUrl url) {
        String cookies = Cookie.parseAll(url, headers).stream()
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        if (cookies.isEmpty()) {
            throw unusable("POST", "login/jwt-session", "no cookies");
        }
        return Secret.of(cookies);
    }

    private QlikTransportException unusable(String method, String operation, String problem) {
        return QlikTransportException.unreadable(method, operation, peer, problem, new IOException(problem));
    }

    @Override
    public String toString() {
        return "SessionAuthentication(" + peer + ")";
    }

    private record Session(Secret cookies, Secret csrf) {
        Secret key() {
            return Secret.of(csrf.reveal() + " " + cookies.reveal());
        }

        Request onto(Request request) {
            return request.newBuilder()
                    .header("Cookie", cookies.reveal())
                    .header(CsrfTokensApi.HEADER, csrf.reveal())
                    .build();
        }
    }
}
