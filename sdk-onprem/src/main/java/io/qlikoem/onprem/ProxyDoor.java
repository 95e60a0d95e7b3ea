package io.qlikoem.onprem;

import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.ServerException;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.RawAnswer;
import io.qlikoem.http.RawApi;
import io.qlikoem.http.RawCall;
import io.qlikoem.json.Secret;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A virtual proxy. All calls share one session: the proxy allows a user five, and each call without the session's cookie
 * would open another one.
 */
final class ProxyDoor implements Authentication {
    private static final Logger log = LoggerFactory.getLogger(ProxyDoor.class);
    private static final String CSRF_TOKEN = "qlik-csrf-token";

    private final ProxyLogin login;
    private final XrfKey xrfKey;
    private final SiteCookies cookies;
    private final RawApi entrance;
    private final RawApi exit;
    private @Nullable Session session;

    /**
     * {@code entrance} and {@code exit} send calls with the same cookies but through no authentication, the latter in no time.
     * Where the login is by ticket, {@code entrance} sends each call once.
     */
    ProxyDoor(ProxyLogin login, XrfKey xrfKey, SiteCookies cookies, RawApi entrance, RawApi exit) {
        this.login = login;
        this.xrfKey = xrfKey;
        this.cookies = cookies;
        this.entrance = entrance;
        this.exit = exit;
    }

    @Override
    public Request authenticate(Request request) {
        Session open = open();
        Request.Builder builder =
                open.pass().carry(xrfKey.sign(request).newBuilder().tag(Session.class, open));
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

    /**
     * Ends the session, if one is open; the vendor's call ends all that the user has at this virtual proxy. One that cannot
     * be ended ends by itself after a while.
     */
    synchronized void leave() {
        Session open = session;
        session = null;
        if (open == null) {
            return;
        }
        RawCall call = exit.call("DELETE", "qps/user");
        if (!open.csrfToken().reveal().isEmpty()) {
            call.header(CSRF_TOKEN, open.csrfToken().reveal());
        }
        try {
            call.send();
        } catch (QlikException e) {
            log.atDebug().setCause(e).log("A proxy session was left to end by itself");
        }
        cookies.clear();
    }

    // A proxy refuses a first request that is no GET, so the session is opened before any call goes out. Login by
    // header
    // may begin with any call, but several that begin together would open several sessions.
    private Session enter() {
        ProxyPass pass = login.pass();
        try {
            return enter(pass);
        } catch (ServerException | QlikTransportException e) {
            // Whoever failed may have taken the ticket, which is good for one request; others were sent again already.
            if (!pass.isTicket()) {
                throw e;
            }
            return enter(login.pass());
        }
    }

    private Session enter(ProxyPass pass) {
        try {
            return new Session(pass, csrfToken(pass));
        } catch (NotFoundException e) {
            // Releases before November 2024 know no such token and need none.
            if (!pass.isTicket()) {
                pass.open(entrance.call("GET", "qrs/about")).send();
            } else if (cookies.holdSession()) {
                entrance.get("qrs/about");
            } else {
                login.pass().open(entrance.call("GET", "qrs/about")).send();
            }
            return new Session(pass, Secret.of(""));
        }
    }

    private Secret csrfToken(ProxyPass pass) {
        RawAnswer answer;
        try {
            answer = pass.open(entrance.call("GET", "qps/csrftoken")).send();
        } catch (AuthenticationException e) {
            // After taking a ticket the proxy may send the call to the same place without it.
            if (!pass.isTicket() || !cookies.holdSession()) {
                throw e;
            }
            answer = entrance.get("qps/csrftoken");
        }
        return Secret.of(answer.header(CSRF_TOKEN).orElse(""));
    }

    // A class, not a record: two sessions are never the same one, even with equal passes.
    private static final class Session {
        private final ProxyPass pass;
        private final Secret csrfToken;

        Session(ProxyPass pass, Secret csrfToken) {
            this.pass = pass;
            this.csrfToken = csrfToken;
        }

        ProxyPass pass() {
            return pass;
        }

        Secret csrfToken() {
            return csrfToken;
        }
    }
}
