package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.util.Set;

/** What the web server of Windows refuses before the site's services see the request. */
final class HttpSys {

    private static final int LONGEST_TARGET = 16 * 1024;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private HttpSys() {}

    static void check(Call call) {
        if (call.target().length() > LONGEST_TARGET) {
            throw new Refusal(Reply.html(414, page("URI Too Long", "HTTP Error 414. The request URL is too long.")));
        }
        if (WITH_BODY.contains(call.method())
                && call.header("Content-Length") == null
                && call.header("Transfer-Encoding") == null) {
            throw new Refusal(Reply.html(
                    411,
                    page("Length Required", "HTTP Error 411. The request must be chunked or have a content length.")));
        }
    }

    static String page(String title, String text) {
        return "<!DOCTYPE HTML><html><head><title>" + title + "</title></head><body><h2>" + title + "</h2><hr><p>"
                + text + "</p></body></html>";
    }
}
