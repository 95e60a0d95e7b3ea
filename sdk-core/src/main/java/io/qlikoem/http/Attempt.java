package io.qlikoem.http;

import java.time.Instant;
import okhttp3.Request;

/** Travels with one attempt as a tag: until when the call may take, and whether anything has been sent. */
final class Attempt {
    private final Instant deadline;
    private volatile boolean sent;

    Attempt(Instant deadline) {
        this.deadline = deadline;
    }

    static Attempt of(Request request) {
        Attempt attempt = request.tag(Attempt.class);
        return attempt == null ? new Attempt(Instant.MAX) : attempt;
    }

    Instant deadline() {
        return deadline;
    }

    /** The connection stands, TLS included; from here on the server may have seen the request. */
    void markSent() {
        sent = true;
    }

    boolean sent() {
        return sent;
    }
}
