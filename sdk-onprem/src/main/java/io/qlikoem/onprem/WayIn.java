package io.qlikoem.onprem;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.RawApi;
import io.qlikoem.http.TlsSettings;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the ways into a site the options mean; refuses those that mean none or several. */
final class WayIn {
    private final SiteBuilder options;
    private final @Nullable SiteUser user;

    private WayIn(SiteBuilder options) {
        this.options = options;
        checkUrl();
        boolean proxy = options.prefix != null || logins() > 0;
        if (options.certificates && !(proxy && options.proxyService != null)) {
            checkCertificateDoor(proxy);
        } else {
            checkProxyDoor(proxy);
        }
        this.user = options.userText == null ? null : parsed(options.userText);
        options.certificateTls.http1Only();
        options.proxyTls.http1Only();
        if (options.certificates && options.rootGiven) {
            options.certificateTls.trustNothingElse();
        }
        if (options.expectedHostName != null) {
            // With tickets the certificate with the odd name is the proxy service's.
            TlsSettings.Builder named = options.certificates ? options.certificateTls : options.proxyTls;
            named.expectedHostName(options.expectedHostName);
        }
    }

    static WayIn of(SiteBuilder options) {
        return new WayIn(options);
    }

    boolean isProxy() {
        return logins() > 0;
    }

    boolean isByTicket() {
        return options.proxyService != null;
    }

    /** For calls of the repository. */
    TlsSettings tls() {
        return isProxy() ? options.proxyTls.build() : options.certificateTls.build();
    }

    TlsSettings proxyServiceTls() {
        return options.certificateTls.build();
    }

    /** As whom we call, where we say it and no token does. */
    Optional<SiteUser> actor() {
        return Optional.ofNullable(user);
    }

    SiteUser user() {
        return actor().orElseThrow();
    }

    /** How the virtual proxy is entered; {@code connect} leads to the proxy service at a URL. */
    ProxyLogin login(Function<URI, RawApi> connect) {
        if (options.jwt != null) {
            return new JwtLogin(options.jwt);
        }
        if (options.proxyService != null) {
            String prefix = options.prefix == null ? "" : options.prefix;
            URI service = options.proxyService.resolve("/");
            return new TicketLogin(connect.apply(service), prefix, options.peer(), user());
        }
        ProxyPass pass = ProxyPass.header(String.valueOf(options.headerName), Secret.of(options.headerUser));
        return () -> pass;
    }

    private long logins() {
        return Stream.of(options.jwt != null, options.headerName != null, options.proxyService != null)
                .filter(given -> given)
                .count();
    }

    private void checkUrl() {
        URI url = options.url();
        if (url.getHost() == null) {
            throw wrong("not a URL with a host", "give it as https://host[:port]");
        }
        if (hasMore(url)) {
            throw wrong("the URL has a path or a query", "name a virtual proxy with virtualProxy(prefix)");
        }
    }

    private static boolean hasMore(URI url) {
        String path = url.getRawPath();
        return (path != null && !path.isEmpty() && !path.equals("/")) || url.getRawQuery() != null;
    }

    private void checkCertificateDoor(boolean proxy) {
        if (proxy) {
            throw wrong(
                    "client certificates and a virtual proxy do not go together",
                    "choose certificates with port 4242, or virtualProxy with jwt, headerUser or ticketsFrom");
        }
        if (!"https".equalsIgnoreCase(options.url().getScheme())) {
            throw wrong("client certificates need https", "give it as https://host:4242");
        }
        if (options.userText == null) {
            throw wrong(
                    "client certificates do not say which user is calling", "add actingAs(\"INTERNAL\", \"sa_api\")");
        }
    }

    private void checkProxyDoor(boolean proxy) {
        if (!proxy) {
            throw wrong(
                    "there is no way in",
                    "add certificates(...) and actingAs(...), or virtualProxy(...) and jwt(...), headerUser(...) or"
                            + " ticketsFrom(...)");
        }
        if (logins() == 0) {
            throw wrong(
                    "the virtual proxy needs a token, a header or a ticket",
                    "add jwt(...), headerUser(...) or ticketsFrom(...)");
        }
        if (logins() > 1) {
            throw wrong(
                    "a virtual proxy is entered in one way only",
                    "keep the one of jwt, headerUser and ticketsFrom that it is set up for");
        }
        if (options.proxyService != null) {
            checkTickets(options.proxyService);
        } else if (options.userText != null) {
            throw wrong("the token or header says who is calling, so actingAs has no meaning", "remove actingAs");
        }
        if (options.headerName != null) {
            checkHeader(options.headerName, options.headerUser);
        }
        checkPrefix(options.prefix);
    }

    private void checkTickets(URI service) {
        if (!options.certificates || options.userText == null) {
            throw wrong(
                    "tickets are given out to client certificates, for a named user",
                    "add certificates(...) and actingAs(...)");
        }
        if (service.getHost() == null || !"https".equalsIgnoreCase(service.getScheme()) || hasMore(service)) {
            throw wrong("the proxy service's URL cannot be used", "give it as https://host:4243");
        }
    }

    private void checkHeader(String name, String value) {
        if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw wrong("'" + name + "' is not the name of a header", "use the one that the virtual proxy expects");
        }
        if (value.isBlank() || !value.matches("[\\x20-\\x7e]+")) {
            throw wrong(
                    "the user in header " + name + " is empty or not US-ASCII",
                    "header authentication takes US-ASCII only; choose another user or another way in");
        }
    }

    private void checkPrefix(@Nullable String prefix) {
        // Other characters cannot be entered in the QMC; dots alone would lead out of the prefix.
        if (prefix != null && !prefix.isEmpty() && (!prefix.matches("[a-z0-9._~-]+") || prefix.matches("\\.+"))) {
            throw wrong(
                    "'" + prefix + "' is not the prefix of a virtual proxy",
                    "use lower-case letters, digits and - . _ ~, no slashes");
        }
    }

    private SiteUser parsed(String text) {
        int backslash = text.indexOf('\\');
        String directory = backslash < 0 ? "" : text.substring(0, backslash).strip();
        String id = text.substring(backslash + 1).strip();
        if (directory.isEmpty() || id.isEmpty()) {
            throw wrong("user '" + text + "' is not a directory and a name", "give it as INTERNAL\\sa_api");
        }
        return new SiteUser(directory, id);
    }

    private QlikConfigurationException wrong(String problem, String remedy) {
        String host = options.url().getHost();
        return new QlikConfigurationException("site " + (host == null ? "URL" : host), problem, remedy);
    }
}
