package io.qlikoem.http;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The connection pool and the threads that any number of connections share: one per region or site is enough. Thread-safe.
 *
 * <p>Defaults: at most 128 asynchronous requests at once, 16 per host, 128 idle connections kept for 5 minutes. Blocking
 * calls are not limited. {@link #close()} ends idle connections and threads; calls that run are not cut off.
 */
public final class HttpTransport implements AutoCloseable {
    private final OkHttpClient client;
    private final boolean owned;
    private final Map<TlsSettings, OkHttpClient> secured = new WeakHashMap<>();

    private HttpTransport(OkHttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /** A transport of its own; close it. */
    public static HttpTransport create() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(128);
        dispatcher.setMaxRequestsPerHost(16);
        return new HttpTransport(
                new OkHttpClient.Builder()
                        .dispatcher(dispatcher)
                        .socketFactory(new PromptSockets())
                        .connectionPool(new ConnectionPool(128, 5, TimeUnit.MINUTES))
                        .build(),
                true);
    }

    /** Shares the pool, the threads, the proxy, the DNS and the interceptors of a client that is yours to close. */
    public static HttpTransport sharing(OkHttpClient client) {
        return new HttpTransport(client, false);
    }

    /**
     * The client that connections with these settings are made from. One for all of them: OkHttp looks through its pool for each
     * call, and two clients that were given the same trust anchors apart compare them one by one, for each pooled connection.
     */
    OkHttpClient client(TlsSettings tls) {
        synchronized (secured) {
            return secured.computeIfAbsent(tls, settings -> {
                OkHttpClient.Builder builder = client.newBuilder();
                settings.applyTo(builder);
                return builder.build();
            });
        }
    }

    /** Closes what {@link #create()} opened; does nothing for a shared client. */
    @Override
    public void close() {
        if (owned) {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }
}
