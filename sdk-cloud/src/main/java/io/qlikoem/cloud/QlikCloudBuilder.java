package io.qlikoem.cloud;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.http.HttpListener;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.http.RateBudget;
import io.qlikoem.http.RetryPolicy;
import io.qlikoem.http.Sleeper;
import io.qlikoem.http.TimeLimits;
import io.qlikoem.http.TlsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Options of a {@link QlikCloud}. Not thread-safe.
 *
 * <p>Defaults: {@link RetryPolicy#standard()}, {@link TimeLimits#standard()}, {@link RateBudget#ofProcess()}, the JVM's
 * trust anchors, a transport of its own.
 */
public final class QlikCloudBuilder {
    private final @Nullable OauthClient commonClient;
    private final List<TenantOptions> tenants = new ArrayList<>();
    private final List<Path> trusted = new ArrayList<>();
    private RetryPolicy retry = RetryPolicy.standard();
    private TimeLimits timeLimits = TimeLimits.standard();
    private @Nullable RateBudget rateBudget;
    private RateBudget usualBudget = RateBudget.ofProcess();
    private HttpListener listener = new HttpListener() {};
    private @Nullable HttpTransport transport;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.real();

    QlikCloudBuilder(@Nullable OauthClient commonClient) {
        this.commonClient = commonClient;
    }

    /**
     * Adds a tenant.
     *
     * @param name the vendor's own name for it, never changed: the ledger knows the tenant by it
     * @param url {@code https://host}; use the tenant's first host name, which stays, not its alias
     * @throws QlikConfigurationException for a blank name or a URL that is more than a host
     */
    public QlikCloudBuilder tenant(String name, URI url) {
        return tenant(name, url, options -> options);
    }

    /** The same, with labels to select it by. */
    public QlikCloudBuilder tenant(String name, URI url, Map<String, String> labels) {
        return tenant(name, url, options -> options.labels(labels));
    }

    /** The same, with labels or an OAuth client of its own. */
    public QlikCloudBuilder tenant(String name, URI url, UnaryOperator<TenantOptions> options) {
        tenants.add(options.apply(new TenantOptions(name, url)));
        return this;
    }

    /** Trusts the certificates of a PEM file, besides the JVM's trust anchors: for a proxy that inspects TLS. */
    public QlikCloudBuilder trusting(Path pemFile) {
        trusted.add(pemFile);
        return this;
    }

    /** When a failed request is sent again. */
    public QlikCloudBuilder retry(UnaryOperator<RetryPolicy.Builder> options) {
        this.retry = options.apply(RetryPolicy.builder()).build();
        return this;
    }

    /** How long each part of a call may take. */
    public QlikCloudBuilder timeLimits(UnaryOperator<TimeLimits.Builder> options) {
        this.timeLimits = options.apply(TimeLimits.builder()).build();
        return this;
    }

    /**
     * Paces the calls. By default all in this process that use the same OAuth client on the same tenant are counted together;
     * {@link RateBudget#share} where other processes use the client, too.
     */
    public QlikCloudBuilder rateBudget(RateBudget budget) {
        this.rateBudget = budget;
        return this;
    }

    /** Hears of retries, waits and deprecations on any tenant. */
    public QlikCloudBuilder listener(HttpListener listener) {
        this.listener = listener;
        return this;
    }

    /** The connection pool and threads to use; closing it stays with its owner. */
    public QlikCloudBuilder over(HttpTransport transport) {
        this.transport = transport;
        return this;
    }

    /** For tests: what time it is and how to wait. Calls of another time than the process's are counted by themselves. */
    public QlikCloudBuilder clock(Clock clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.usualBudget = RateBudget.standard();
        return this;
    }

    /**
     * The tenants; nothing is contacted yet.
     *
     * @throws QlikConfigurationException for a repeated name, a plain http URL that is not loopback, two names that lead to
     *     one host, a client that is missing or blank, a certificate file that cannot be read
     */
    public QlikCloud build() {
        requireDifferent();
        TlsSettings.Builder tls = TlsSettings.builder();
        trusted.forEach(tls::trust);
        TlsSettings settings = tls.build();
        Map<TenantOptions, OauthClient> clients = new LinkedHashMap<>();
        for (TenantOptions each : tenants) {
            clients.put(each, each.clientOr(commonClient));
        }
        boolean ownsTransport = transport == null;
        HttpTransport used = transport == null ? HttpTransport.create() : transport;
        Map<String, QlikCloudTenant> built = new LinkedHashMap<>();
        clients.forEach((tenant, client) -> built.put(
                tenant.name(),
                new QlikCloudTenant(
                        tenant,
                        client,
                        clock,
                        connection -> rules(connection, client).tls(settings).transport(used))));
        return new QlikCloud(built, ownsTransport ? used : null);
    }

    private ConnectionBuilder rules(ConnectionBuilder connection, OauthClient client) {
        return connection
                .retry(retry)
                .timeLimits(timeLimits)
                .rateBudget(rateBudget == null ? usualBudget : rateBudget, client.id())
                .listener(listener)
                .clock(clock, sleeper)
                .header("qlik-api-version", QlikCloud.API_VERSION);
    }

    /** One customer's apps must never reach another's tenant, so no two names may mean the same place. */
    private void requireDifferent() {
        Map<String, URI> names = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (TenantOptions each : tenants) {
            if (names.put(each.name(), each.url()) != null) {
                throw new QlikConfigurationException(
                        "tenant " + each.name(), "the name is given twice", "give each tenant a name of its own");
            }
            String other = places.put(each.place(), each.name());
            if (other != null) {
                throw new QlikConfigurationException(
                        "tenant " + each.name(),
                        "leads to the same host as tenant " + other + ", "
                                + each.url().getHost(),
                        "give each tenant its own URL");
            }
        }
    }
}
