package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Refusal;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The door for users: one virtual proxy with its kind of login, sessions and pages of HTML for errors. */
public final class ProxyDoor implements Endpoint {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String prefix;
    private final String cookie;
    private final Qrs qrs;
    private final Login login;
    private final Sessions sessions;

    public ProxyDoor(String prefix, Qrs qrs, Login login, Clock clock) {
        this.prefix = prefix;
        this.cookie = "X-Qlik-Session-" + prefix;
        this.qrs = qrs;
        this.login = login;
        this.sessions = new Sessions(clock);
    }

    /** As after a restart of the proxy. */
    public void forgetSessions() {
        sessions.clear();
    }

    @Override
    public Reply answer(Call call) throws IOException {
        HttpSys.check(call);
        if (!HOSTS.contains(call.hostName()) || !isOurs(call)) {
            throw page(400, "Bad Request", "The http request header is incorrect.");
        }
        String inner = call.path().substring(prefix.length() + 1);
        SiteUser user = sessions.user(call.cookie(cookie)).orElse(null);
        String newSession = null;
        if (user == null) {
            user = authenticate(call);
            newSession = sessions.open(user)
                    .orElseThrow(() ->
                            page(403, "Access denied", "You cannot access Qlik Sense: too many parallel sessions."));
        }
        Reply reply;
        try {
            reply = serve(call.at(inner.isEmpty() ? "/" : inner), user);
        } catch (Refusal refusal) {
            // The session is open whatever becomes of the call, so its cookie goes out with every answer.
            reply = refusal.reply();
        }
        return newSession == null
                ? reply
                : reply.header("Set-Cookie", cookie + "=" + newSession + "; Path=/; HttpOnly; Secure; SameSite=Lax");
    }

    /** Whether the call is for this virtual proxy. */
    public boolean isOurs(Call call) {
        String path = call.path().toLowerCase(Locale.ROOT);
        return path.equals("/" + prefix) || path.startsWith("/" + prefix + "/");
    }

    private SiteUser authenticate(Call call) {
        SiteUser user = login.user(call)
                .orElseThrow(() -> new Refusal(Reply.empty(302)
                        .header(
                                "Location",
                                call.origin() + "/" + prefix + "/internal_forms_authentication/?targetId="
                                        + UUID.randomUUID())));
        if (!login.anyMethod() && !call.method().equals("GET")) {
            throw page(403, "Forbidden", "The initial authentication request must be a GET.");
        }
        return user;
    }

    private Reply serve(Call call, SiteUser user) throws IOException {
        String path = call.path().toLowerCase(Locale.ROOT);
        if (path.equals("/qps/csrftoken") && call.method().equals("GET")) {
            return Reply.empty(204).header("qlik-csrf-token", UUID.randomUUID().toString());
        }
        if (path.equals("/qps/user") && call.method().equals("DELETE")) {
            sessions.closeAll(user);
            return Reply.empty(200);
        }
        try {
            return qrs.answer(call, user);
        } catch (Refusal refusal) {
            throw asPage(refusal);
        }
    }

    private static Refusal asPage(Refusal refusal) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        refusal.reply().writeBodyTo(text);
        return page(refusal.reply().status(), "Error", text.toString(StandardCharsets.UTF_8));
    }

    static Refusal page(int status, String title, String text) {
        return new Refusal(Reply.html(status, HttpSys.page(title, text)));
    }
}
