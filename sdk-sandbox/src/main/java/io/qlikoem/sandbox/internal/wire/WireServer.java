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
import org.jspecify.annotations.Nullable;

/** An HTTPS server on one loopback port. */
public final class WireServer implements AutoCloseable {

    static {
        // Read once, when the server class loads. Without the first, Java 17 answers small requests after 40 ms;
        // with the server's own 30 s, clients that keep connections longer meet closed ones.
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
        setUnlessGiven("sun.net.httpserver.idleInterval", "300");
    }

    private static final int WAITING_CONNECTIONS = 512;

    private final Opening opening;
    private final int port;
    private @Nullable HttpServer server;
    private boolean closed;

    private WireServer(Opening opening, int port) {
        this.opening = opening;
        this.server = opening.open(port);
        this.port = server.getAddress().getPort();
    }

    /** How the server is opened, at first and after a pause. */
    private record Opening(SSLContext tls, boolean clientCertificate, Executor executor, Exchanges exchanges) {

        HttpServer open(int port) {
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
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("The sandbox cannot listen on port " + port + ": " + e.getMessage(), e);
            }
        }
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @param clientCertificate whether callers must show a certificate that the context trusts
     */
    public static WireServer start(
            int port, SSLContext tls, boolean clientCertificate, Executor executor, Exchanges exchanges) {
        return new WireServer(new Opening(tls, clientCertificate, executor, exchanges), port);
    }

    public int port() {
        return port;
    }

    /** Ends all connections and refuses new ones until {@link #resume()}. */
    public synchronized void pause() {
        HttpServer listening = server;
        if (listening != null) {
            listening.stop(0);
            server = null;
        }
    }

    /** Listens on the same port again. */
    public synchronized void resume() {
        if (server == null && !closed) {
            server = opening.open(port);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        pause();
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
