package io.qlikoem.sandbox.internal.wire;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** An HTTPS server on one loopback port. */
public final class WireServer implements AutoCloseable {

    static {
        // Read once, when the server class loads. Without the first, Java 17 answers small requests after 40 ms;
        // with the server's own 30 s, clients that keep connections longer meet closed ones.
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
        setUnlessGiven("sun.net.httpserver.idleInterval", "300");
    }

    private static final int WAITING_CONNECTIONS = 512;

    private final HttpServer server;

    private WireServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @param clientCertificate whether callers must show a certificate that the context trusts
     */
    public static WireServer start(
            int port, SSLContext tls, boolean clientCertificate, Executor executor, Exchanges exchanges) {
        try {
            HttpsServer server = HttpsServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CONNECTIONS);
            server.setHttpsConfigurator(new HttpsConfigurator(tls) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters settings = getSSLContext().getDefaultSSLParameters();
                    settings.setNeedClientAuth(clientCertificate);
                    parameters.setSSLParameters(settings);
                }
            });
            server.setExecutor(executor);
            server.createContext("/", exchanges);
            server.start();
            return new WireServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
