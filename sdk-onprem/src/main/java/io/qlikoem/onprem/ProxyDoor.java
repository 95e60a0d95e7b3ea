package io.qlikoem.onprem;

import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.http.RawApi;
import io.qlikoem.json.Secret;
import java.util.function.Supplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A virtual proxy that takes a JWT. All calls share one session: the proxy allows a user five, and each call without the
 * session's cookie would open another one.
 */
final class ProxyDoor implements Authentication {
    private static final String CSRF_TOKEN = "qlik-csrf-token";

    private final Supplier<Secret> jwt;
    private final XrfKey xrfKey;
    private final SiteCookies cookies;
    private final RawApi entrance;
    private @Nullable Session session;

    /** {@code entrance} sends calls with the same cookies but through no authentication. */
    ProxyDoor(Supplier<Secret> jwt, XrfKey xrfKey, SiteCookies cookies, RawApi entrance) {
        this.jwt = jwt;
        this.xrfKey = xrfKey;
        this.cookies = cookies;
        this.entrance = entrance;
    }

    @Override
    public Request authenticate(Request request) {
        Session open = open();
        Request.Builder builder = xrfKey.sign(request)
                .newBuilder()
                .tag(Session.class, open)
                .header("Authorization", open.bearer().reveal());
        if (!open.csrfToken().reveal().isEmpty()) {
            builder.header(CSRF_TOKEN, open.csrfToken().reveal());
        }
        return builder.build();
    }

    /** Opens the session anew, once for all calls that were refused together. */
    @Override
    public synchronized boolean renew(Request refused, QlikApiException answer) {
        if (session == refused.tag(Session.class)) {
            session = null;
            try {
                // With the old cookie: if the session lives after all, this does not use up another one.
                open();
            } catch (AuthenticationException e) {
                cookies.clear();
                open();
            }
        }
        return true;
    }

    private synchronized Session open() {
        if (session == null) {
            session = enter();
        }
        return session;
    }

    // A proxy refuses a first request that is no GET, so the session is opened before any call goes out.
    private Session enter() {
        String token = jwt.get().reveal().strip();
        if (token.isEmpty()) {
            throw new QlikConfigurationException(
                    "jwt", "the token is empty", "give a JWT that the virtual proxy accepts");
        }
        Secret bearer = Secret.of("Bearer " + token);
        try {
            RawAnswer answer = get("qps/csrftoken", bearer);
            return new Session(bearer, Secret.of(answer.header(CSRF_TOKEN).orElse("")));
        } catch (NotFoundException e) {
            // Releases before November 2024 know no such token and need none.
            get("qrs/about", bearer);
            return new Session(bearer, Secret.of(""));
        }
    }

    private RawAnswer get(String path, Secret bearer) {
        return entrance.call("GET", path)
                .header("Authorization", bearer.reveal())
                .send();
    }

    // A class, not a record: two sessions are never the same one, even with equal tokens.
    private static final class Session {
        private final Secret bearer;
        private final Secret csrfToken;

        Session(Secret bearer, Secret csrfToken) {
            this.bearer = bearer;
            this.csrfToken = csrfToken;
        }

        Secret bearer() {
            return bearer;
        }

        Secret csrfToken() {
            return csrfToken;
        }
    }
}
