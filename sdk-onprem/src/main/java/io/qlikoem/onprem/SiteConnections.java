package io.qlikoem.onprem;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.http.RetryPolicy;
import io.qlikoem.http.TlsSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one site needs, all over one transport: connections for calls and for downloads, and for a virtual proxy a third
 * one that opens the session and a fourth that may give out tickets.
 */
record SiteConnections(
        ApiConnection calls,
        ApiConnection downloads,
        Optional<ProxyDoor> proxy,
        @Nullable HttpTransport ownTransport) {

    // A site that is closed must not keep its host from ending.
    private static final Duration LONGEST_LEAVE = Duration.ofSeconds(10);
    private static final RetryPolicy ONCE = RetryPolicy.builder().maxAttempts(1).build();

    static SiteConnections of(SiteBuilder options, WayIn way) {
        HttpTransport own = options.transport == null ? HttpTransport.create() : null;
        HttpTransport transport = own == null ? options.transport : own;
        SiteCookies cookies = new SiteCookies(options.sessionCookie);
        ParallelCalls parallelCalls = new ParallelCalls(options.parallelCalls);
        TlsSettings tls = way.tls();
        Connecting connecting = () -> {
            ConnectionBuilder builder =
                    begin(options, options.baseUrl(), transport).tls(tls);
            return builder.cookies(cookies).interceptor(new LoginPages(options.peer()));
        };
        XrfKey xrfKey = new XrfKey(options.baseUrl());
        Authentication door;
        Optional<ProxyDoor> proxy = Optional.empty();
        if (way.isProxy()) {
            ProxyLogin login = way.login(service -> begin(options, service, transport)
                    .tls(way.proxyServiceTls())
                    .authentication(XrfKey.ofProxyService(service)::sign)
                    .build()
                    .raw());
            ProxyDoor entered = new ProxyDoor(
                    login,
                    xrfKey,
                    cookies,
                    connecting
                            .begin()
                            .authentication(xrfKey::sign)
                            // A ticket is used up by the first request, whatever becomes of its answer.
                            .retry(way.isByTicket() ? ONCE : options.retry)
                            .build()
                            .raw(),
                    connecting
                            .begin()
                            .retry(ONCE)
                            .timeLimits(limits -> limits.call(LONGEST_LEAVE))
                            .build()
                            .raw());
            proxy = Optional.of(entered);
            door = entered;
        } else {
            door = new CertificateDoor(way.user(), xrfKey);
        }
        return new SiteConnections(
                connecting
                        .begin()
                        .authentication(door)
                        .interceptor(parallelCalls)
                        .build(),
                // A file can be fetched once, so a download is never tried twice.
                connecting.begin().authentication(door).retry(ONCE).build(),
                proxy,
                own);
    }

    private static ConnectionBuilder begin(SiteBuilder options, URI url, @Nullable HttpTransport transport) {
        ConnectionBuilder builder = ApiConnection.builder(url, options.peer())
                .retry(options.retry)
                .timeLimits(options.timeLimits)
                .listener(options.listener);
        if (transport != null) {
            builder.transport(transport);
        }
        return builder;
    }

    /** Ends the proxy session and what belongs to this site alone. */
    void close() {
        proxy.ifPresent(ProxyDoor::leave);
        if (ownTransport != null) {
            ownTransport.close();
        }
    }

    @FunctionalInterface
    private interface Connecting {
        ConnectionBuilder begin();
    }
}
