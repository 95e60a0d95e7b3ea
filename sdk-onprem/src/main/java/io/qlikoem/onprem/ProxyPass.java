package io.qlikoem.onprem;

import io.qlikoem.http.RawCall;
import io.qlikoem.json.Secret;
import okhttp3.Request;

/** What opens a session at a virtual proxy: a header that every call carries, or a ticket that is good for one. */
final class ProxyPass {
    private static final String TICKET = "qlikTicket";

    private final String header;
    private final Secret value;

    private ProxyPass(String header, Secret value) {
        this.header = header;
        this.value = value;
    }

    static ProxyPass header(String name, Secret value) {
        return new ProxyPass(name, value);
    }

    static ProxyPass ticket(Secret ticket) {
        return new ProxyPass("", ticket);
    }

    boolean isTicket() {
        return header.isEmpty();
    }

    /** Puts it on the call that opens the session. */
    RawCall open(RawCall call) {
        return isTicket() ? call.query(TICKET, value.reveal()) : call.header(header, value.reveal());
    }

    /** Puts it on a call within the session. */
    Request.Builder carry(Request.Builder request) {
        return isTicket() ? request : request.header(header, value.reveal());
    }

    @Override
    public String toString() {
        return "ProxyPass(" + (isTicket() ? "ticket" : header) + ")";
    }
}
