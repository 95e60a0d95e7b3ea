package io.qlikoem.http;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.QlikJson;
import java.net.URI;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * A connection to one server: makes the typed clients of its interfaces, and raw calls. Opens nothing until the first
 * call. Thread-safe; one per server and identity. Every call may throw {@link io.qlikoem.error.QlikException}.
 */
public final class ApiConnection implements AutoCloseable {
    private final Retrofit retrofit;
    private final HttpUrl baseUrl;
    private final CallRunner runner;
    private final @Nullable HttpTransport ownTransport;

    ApiConnection(ConnectionBuilder options) {
        this.baseUrl = options.baseUrl;
        HttpTransport used = options.transport == null ? HttpTransport.create() : options.transport;
        this.ownTransport = options.transport == null ? used : null;
        OkHttpClient client = options.clientOver(used);
        Failures failures = new Failures(options.peer, options.clock);
        this.runner = new CallRunner(client, failures, options.timeLimits);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(client)
                .addConverterFactory(new ParameterConverters(QlikJson.moshi()))
                .addConverterFactory(new AnswerConverters(QlikJson.moshi()))
                .addConverterFactory(MoshiConverterFactory.create(QlikJson.moshi()))
                .addCallAdapterFactory(new SdkCallAdapters(runner))
                .build();
    }

    /**
     * Starts a connection.
     *
     * @param baseUrl {@code https://host[:port][/prefix]}; {@code http} only for loopback
     * @param peer how messages name the server, with its kind: {@code tenant acme}, {@code site sense01}
     * @throws QlikConfigurationException when the URL cannot be used
     */
    public static ConnectionBuilder builder(URI baseUrl, String peer) {
        return new ConnectionBuilder(baseUrl, peer);
    }

    /** The client of one resource: an implementation of its Retrofit interface. */
    public <T> T create(Class<T> apiInterface) {
        return retrofit.create(apiInterface);
    }

    /** Any other call, with the same authentication, retries, rate budget and errors. */
    public RawApi raw() {
        return new RawApi(runner, baseUrl);
    }

    /** Where this connection leads, with a slash at the end. */
    public URI baseUrl() {
        return baseUrl.uri();
    }

    /** Closes the transport that was made for this connection alone; a shared one is closed by its owner. */
    @Override
    public void close() {
        if (ownTransport != null) {
            ownTransport.close();
        }
    }
}
