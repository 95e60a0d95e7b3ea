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
import io.qlikoem.json.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
    private final List<RegionOptions> regions = new ArrayList<>();
    private final List<Path> trusted = new ArrayList<>();
    private RetryPolicy retry = RetryPolicy.standard();
    private TimeLimits timeLimits = TimeLimits.standard();
    private @Nullable RateBudget rateBudget;
    private RateBudget usualBudget = RateBudget.ofProcess();
    private HttpListener listener = new HttpListener() {};
    private @Nullable OauthClient organizationClient;
    private URI organizationHost = QlikCloudOrganization.CONSOLE;
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

    /**
     * Adds a region, to make and end tenants in, with the client of all tenants.
     *
     * @param code as hosts have it: {@code us, eu, uk, de, ap, sg, jp}
     * @throws QlikConfigurationException when it cannot be part of a host
     */
    public QlikCloudBuilder region(String code) {
        return region(code, options -> options);
    }

    /** The same, with a client or a host of its own. */
    public QlikCloudBuilder region(String code, UnaryOperator<RegionOptions> options) {
        regions.add(options.apply(new RegionOptions(code)));
        return this;
    }

    /** An organization-level client, to list the tenants of all regions with; it works nowhere else. */
    public QlikCloudBuilder organization(String clientId, Secret clientSecret) {
        return organization(clientId, clientSecret, QlikCloudOrganization.CONSOLE);
    }

    /** The same at another host than {@code console.qlikcloud.com}: a sandbox. */
    public QlikCloudBuilder organization(String clientId, Secret clientSecret, URI host) {
        this.organizationClient = OauthClient.withSecret(clientId, clientSecret);
        this.organizationHost = host;
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
     * The tenants, regions and the organization; nothing is contacted yet.
     *
     * @throws QlikConfigurationException for a repeated name, a plain http URL that is not loopback, two names that lead to
     *     one host, a client that is missing or blank, more than one way to log in, a certificate file that cannot be read
     */
    public QlikCloud build() {
        requireDifferent();
        TlsSettings.Builder tls = TlsSettings.builder();
        trusted.forEach(tls::trust);
        TlsSettings settings = tls.build();
        Map<TenantOptions, Login> logins = new LinkedHashMap<>();
        tenants.forEach(each -> logins.put(each, each.loginOr(commonClient)));
        Map<RegionOptions, OauthClient> clients = new LinkedHashMap<>();
        regions.forEach(each -> clients.put(each, each.clientOr(commonClient)));
        if (organizationClient != null) {
            organizationClient.checked(QlikCloudOrganization.PEER);
            HostUrl.checked(QlikCloudOrganization.PEER, organizationHost);
        }
        boolean ownsTransport = transport == null;
        HttpTransport used = transport == null ? HttpTransport.create() : transport;
        CloudRules rules = new CloudRules(
                connection -> rules(connection).tls(settings).transport(used),
                rateBudget == null ? usualBudget : rateBudget,
                clock);
        Map<String, QlikCloudTenant> built = new LinkedHashMap<>();
        logins.forEach((each, login) -> built.put(
                each.name(), new QlikCloudTenant(each, login, new CloudHost(each.url(), each.peer(), rules))));
        Map<String, QlikCloudRegion> builtRegions = new LinkedHashMap<>();
        clients.forEach((each, client) -> builtRegions.put(
                each.code(), new QlikCloudRegion(each.code(), client, new CloudHost(each.url(), each.peer(), rules))));
        return new QlikCloud(built, builtRegions, builtOrganization(rules), ownsTransport ? used : null);
    }

    private @Nullable QlikCloudOrganization builtOrganization(CloudRules rules) {
        return organizationClient == null
                ? null
                : new QlikCloudOrganization(
                        new CloudHost(organizationHost, QlikCloudOrganization.PEER, rules).connect(organizationClient));
    }

    private ConnectionBuilder rules(ConnectionBuilder connection) {
        return connection
                .retry(retry)
                .timeLimits(timeLimits)
                .listener(listener)
                .clock(clock, sleeper)
                .header("qlik-api-version", QlikCloud.API_VERSION);
    }

    /** One customer's apps must never reach another's tenant, so no two names may mean the same place. */
    private void requireDifferent() {
        DistinctHosts hosts = new DistinctHosts();
        tenants.forEach(each -> hosts.add("tenant", each.name(), each.place()));
        DistinctHosts registers = new DistinctHosts();
        regions.forEach(each -> registers.add("region", each.code(), HostUrl.place(each.address())));
    }
}
