package io.qlikoem.examples.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.qlikoem.examples.config.ConfigException;
import io.qlikoem.onprem.notification.CallbackVerdict;
import io.qlikoem.onprem.notification.SiteNotifications;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes the site's notifications with the JDK's own web server: all that an adapter to a web framework has to do. */
final class CallbackServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    private CallbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static CallbackServer start(int port, SiteNotifications notifications) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(exchange, notifications));
            server.start();
            return new CallbackServer(server, threads);
        } catch (IOException e) {
            throw new ConfigException("watch.notifications.port " + port + " cannot be listened on: " + e.getMessage());
        }
    }

    private static void answer(HttpExchange exchange, SiteNotifications notifications) throws IOException {
        try (exchange) {
            CallbackVerdict verdict = notifications.accept(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath(), exchange.getRequestBody());
            exchange.sendResponseHeaders(verdict.status(), -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
