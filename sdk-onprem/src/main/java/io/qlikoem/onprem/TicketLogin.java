package io.qlikoem.onprem;

import io.qlikoem.error.QlikTransportException;
import io.qlikoem.http.RawApi;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A virtual proxy of type ticket: the site's proxy service gives out a ticket for a user to whoever holds the client
 * certificate, and the virtual proxy takes it once.
 */
final class TicketLogin implements ProxyLogin {
    private final RawApi proxyService;
    private final String path;
    private final String peer;
    private final SiteUser user;

    /** @param prefix of the virtual proxy that is to be entered; empty for the default one */
    TicketLogin(RawApi proxyService, String prefix, String peer, SiteUser user) {
        this.proxyService = proxyService;
        this.path = prefix.isEmpty() ? "qps/ticket" : "qps/" + prefix + "/ticket";
        this.peer = peer;
        this.user = user;
    }

    @Override
    public ProxyPass pass() {
        String request =
                QlikJson.write(Map.of("UserDirectory", user.directory(), "UserId", user.id(), "Attributes", List.of()));
        // A ticket that gets lost on the way is never used, so another one may be asked for.
        Map<?, ?> answer = proxyService
                .call("POST", path)
                .json(request)
                .repeatable()
                .send()
                .json()
                .as(Map.class);
        if (answer.get("Ticket") instanceof String ticket && !ticket.isBlank()) {
            return ProxyPass.ticket(Secret.of(ticket));
        }
        String problem = "an answer without a ticket";
        throw QlikTransportException.unreadable("POST", path, peer, problem, new IOException(problem));
    }
}
