package io.qlikoem.onprem;

import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.http.RetryPolicy;
import io.qlikoem.http.TlsSettings;
import org.jspecify.annotations.Nullable;

/**
 * What one site needs, all over one transport: connections for calls and for downloads, and for a virtual proxy a third
 * one that opens the session.
 */
record SiteConnections(
        ApiConnection calls,
        ApiConnection downloads,
        @Nullable HttpTransport ownTransport) {

    static SiteConnections of(SiteBuilder options) {
        TlsSettings tls = options.tls.http1Only().build();
        HttpTransport own = options.transport == null ? HttpTransport.create() : null;
        HttpTransport transport = own == null ? options.transport : own;
        SiteCookies cookies = new SiteCookies();
        ParallelCalls parallelCalls = new ParallelCalls(options.parallelCalls);
        Connecting connecting = () -> {
            ConnectionBuilder builder = ApiConnection.builder(options.baseUrl(), options.peer())
                    .tls(tls)
                    .cookies(cookies)
                    .retry(options.retry)
                    .timeLimits(options.timeLimits)
                    .listener(options.listener);
            if (transport != null) {
                builder.transport(transport);
            }
            return builder.interceptor(new LoginPages(options.peer()));
        };
        XrfKey xrfKey = new XrfKey(options.baseUrl());
        Authentication door = options.user == null
                ? new ProxyDoor(
                        options.jwt(),
                        xrfKey,
                        cookies,
                        connecting.begin().authentication(xrfKey::sign).build().raw())
                : new CertificateDoor(options.user, xrfKey);
        return new SiteConnections(
                connecting
                        .begin()
                        .authentication(door)
                        .interceptor(parallelCalls)
                        .build(),
                // A file can be fetched once, so a download is never tried twice.
                connecting
                        .begin()
                        .authentication(door)
                        .retry(RetryPolicy.builder().maxAttempts(1).build())
                        .build(),
                own);
    }

    @FunctionalInterface
    private interface Connecting {
        ConnectionBuilder begin();
    }
}
