package io.qlikoem.http;

import java.util.function.Consumer;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and tells the listener, for one connection. Never a header value, a token or a query. */
final class Reporter {
    static final Logger log = LoggerFactory.getLogger("io.qlikoem.http");

    private final String peer;
    private final HttpListener listener;

    Reporter(String peer, HttpListener listener) {
        this.peer = peer;
        this.listener = listener;
    }

    String peer() {
        return peer;
    }

    static String operation(Request request) {
        return request.method() + " " + CallTraits.of(request).operation();
    }

    void tell(Consumer<HttpListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue(LogKeys.PEER, peer)
                    .setCause(e)
                    .log("A listener failed, which changes nothing for the call");
        }
    }
}
