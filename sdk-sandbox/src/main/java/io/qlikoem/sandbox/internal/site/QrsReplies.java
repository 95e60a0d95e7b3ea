package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;

/** The repository's refusals: short plain texts. */
final class QrsReplies {

    static final String XSRF = "XSRF prevention check failed. Possible XSRF discovered.";
    static final String UNKNOWN_USER =
            "Unknown users not allowed for repository calls, missing or malformed http header: X-Qlik-User";

    private QrsReplies() {}

    static Refusal refuse(int status, String text) {
        return new Refusal(Reply.text(status, text));
    }

    static Refusal notFound() {
        return refuse(404, "The requested resource could not be found.");
    }

    static Refusal badRequest(String text) {
        return refuse(400, text);
    }
}
