package io.qlikoem.http;

import io.qlikoem.error.QlikConfigurationException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Options of an {@link ApiConnection}; all have defaults. Not thread-safe.
 *
 * <p>Defaults: no authentication, {@link RetryPolicy#standard()}, {@link TimeLimits#standard()}, no rate budget, the
 * JVM's trust anchors, a transport of its own.
 */
public final class ConnectionBuilder {
    final HttpUrl baseUrl;
    final String peer;
    Authentication authentication = Authentication.none();
    RetryPolicy retry = RetryPolicy.standard();
    TimeLimits timeLimits = TimeLimits.standard();
    Duration longestWait = Duration.ofDays(1);
    RateBudget rateBudget = RateBudget.unlimited();
    String budgetOwner = "";
    HttpListener listener = new HttpListener() {};

    @Nullable
    HttpTransport transport;

    TlsSettings tls = TlsSettings.standard();
    CookieJar cookies = CookieJar.NO_COOKIES;
    Clock clock = Clock.systemUTC();
    Sleeper sleeper = Sleeper.real();
    RandomGenerator random = new SecureRandom();
    final Map<String, String> headers = new LinkedHashMap<>();
    final List<Interceptor> interceptors = new ArrayList<>();

    ConnectionBuilder(URI url, String peer) {
        this.peer = peer;
        this.baseUrl = usable(url);
    }

    /** Who is calling. */
    public ConnectionBuilder authentication(Authentication authentication) {
        this.authentication = authentication;
        return this;
    }

    /** When a failed request is sent again. */
    public ConnectionBuilder retry(RetryPolicy policy) {
        this.retry = policy;
        return this;
    }

    /** The same, starting from the defaults. */
    public ConnectionBuilder retry(UnaryOperator<RetryPolicy.Builder> options) {
        return retry(options.apply(RetryPolicy.builder()).build());
    }

    /** How long each part of a call may take. */
    public ConnectionBuilder timeLimits(TimeLimits limits) {
        this.timeLimits = limits;
        return this;
    }

    /** The same, starting from the defaults. */
    public ConnectionBuilder timeLimits(UnaryOperator<TimeLimits.Builder> options) {
        return timeLimits(options.apply(TimeLimits.builder()).build());
    }

    /**
     * Paces the calls so that the server need not refuse them.
     *
     * @param budget share one between all connections that use the same client or user
     * @param owner the client or user that the vendor counts for: the client id, not the secret
     */
    public ConnectionBuilder rateBudget(RateBudget budget, String owner) {
        this.rateBudget = budget;
        this.budgetOwner = owner;
        return this;
    }

    /**
     * How long a call may wait for the rate budget, or after a 429; by default as long as the call may take. A caller that has
     * other work to do says little, and is told at once by {@link io.qlikoem.error.RateBudgetException} or
     * {@link io.qlikoem.error.RateLimitedException} when to come back.
     */
    public ConnectionBuilder longestWait(Duration wait) {
        this.longestWait = wait;
        return this;
    }

    /** A header sent with every request to this server, unless the call sets it itself. Not for secrets. */
    public ConnectionBuilder header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Hears of retries, waits and deprecations. */
    public ConnectionBuilder listener(HttpListener listener) {
        this.listener = listener;
        return this;
    }

    /** The connection pool and threads to share; closing it stays with its owner. */
    public ConnectionBuilder transport(HttpTransport transport) {
        this.transport = transport;
        return this;
    }

    /** Trust anchors, client certificate, protocol versions. */
    public ConnectionBuilder tls(TlsSettings tls) {
        this.tls = tls;
        return this;
    }

    /** Keeps cookies; by default none are kept. */
    public ConnectionBuilder cookies(CookieJar cookies) {
        this.cookies = cookies;
        return this;
    }

    /** A hook for tracing: sees each attempt as it is sent, so also its secrets. */
    public ConnectionBuilder interceptor(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /** For tests: what time it is and how to wait. */
    public ConnectionBuilder clock(Clock clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
        return this;
    }

    /** For tests: where the jitter comes from. */
    public ConnectionBuilder random(RandomGenerator random) {
        this.random = random;
        return this;
    }

    /** The connection; nothing is contacted yet. */
    public ApiConnection build() {
        return new ApiConnection(this);
    }

    OkHttpClient clientOver(HttpTransport used) {
        return InterceptorChain.install(this, used.client(tls).newBuilder());
    }

    private static HttpUrl usable(URI url) {
        HttpUrl parsed = HttpUrl.parse(url.toString());
        if (parsed == null) {
            throw new QlikConfigurationException(
                    String.valueOf(url.getHost()), "not an http(s) URL", "give it as https://host[:port]");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty() || parsed.query() != null) {
            throw new QlikConfigurationException(
                    parsed.host(), "the URL holds credentials or a query", "give it as https://host[:port][/prefix]");
        }
        if (!parsed.isHttps() && !Origins.isLoopback(parsed.host())) {
            throw new QlikConfigurationException(
                    parsed.toString(), "plain http would send credentials readable by anyone", "use https");
        }
        return parsed.encodedPath().endsWith("/")
                ? parsed
                : parsed.newBuilder().addPathSegment("").build();
    }
}
