package io.qlikoem.http;

import io.qlikoem.error.QlikApiException;
import java.io.IOException;
import java.time.Clock;
import okhttp3.Request;

/**
 * Proves to one server who is calling. Thread-safe. Only ever asked about requests to the connection's own host, so what
 * it adds never reaches another one.
 */
public interface Authentication {
    /**
     * The request with what proves who is calling: a header, a query parameter. Asked once per attempt; may block, for
     * example to fetch a token.
     */
    Request authenticate(Request request) throws IOException;

    /**
     * The server answered 401. Returns whether {@link #authenticate} would now send something else, so that one replay is
     * worthwhile; the default says no.
     *
     * @param refused the request as it was sent
     */
    default boolean renew(Request refused, QlikApiException answer) throws IOException {
        return false;
    }

    /** Nothing is added: token endpoints, or a client certificate alone. */
    static Authentication none() {
        return request -> request;
    }

    /**
     * {@code Authorization: Bearer} with a token from the source: one per host, cached until shortly before it expires,
     * fetched once for all waiting calls. A 401 fetches a new one and replays once, except when the vendor says
     * {@code TENANT_DISABLED}. May be shared by connections to many hosts.
     */
    static Authentication bearer(TokenSource source) {
        return bearer(source, Clock.systemUTC());
    }

    /** The same with another clock to judge expiry by; for tests. */
    static Authentication bearer(TokenSource source, Clock clock) {
        return new BearerAuthentication(source, clock);
    }
}
