package io.qlikoem.cloud;

import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantDirectory;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.HttpTransport;
import io.qlikoem.json.Secret;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The customers' tenants in Qlik Cloud: the typed clients of each, and where a distribution finds them.
 *
 * <pre>{@code
 * QlikCloud cloud = QlikCloud.withClient("client-id", Secret.of("..."))
 *     .tenant("acme", URI.create("https://acme.eu.qlikcloud.com"), Map.of("plan", "gold"))
 *     .build();
 * cloud.tenant("acme").spaces().named("Analytics");
 * }</pre>
 *
 * <p>Above the tenants are the regions, where tenants are made ({@link #region}), and the organization, which knows all of
 * them ({@link #organization}); each is a host of its own with a token of its own.
 *
 * <p>All tenants share one connection pool; each client has a rate budget of its own on each tenant, and a token of its
 * own, fetched when first needed and kept until shortly before it ends. Nothing is contacted before the first call.
 * Thread-safe; make one per process and close it at the end.
 *
 * @see <a href="https://qlik.dev/authenticate/oauth/create/create-region-oauth-client/">Qlik Cloud: region-level OAuth
 *     clients</a>
 */
public final class QlikCloud implements TenantDirectory, AutoCloseable {
    /** The release of the vendor's APIs that is announced with each call; the vendor supports one for twelve months. */
    public static final String API_VERSION = "2026-11";

    private final Map<String, QlikCloudTenant> tenants;
    private final Map<String, QlikCloudRegion> regions;
    private final @Nullable QlikCloudOrganization organization;
    private final @Nullable HttpTransport ownTransport;

    QlikCloud(
            Map<String, QlikCloudTenant> tenants,
            Map<String, QlikCloudRegion> regions,
            @Nullable QlikCloudOrganization organization,
            @Nullable HttpTransport ownTransport) {
        this.tenants = Collections.unmodifiableMap(tenants);
        this.regions = Collections.unmodifiableMap(regions);
        this.organization = organization;
        this.ownTransport = ownTransport;
    }

    /**
     * Starts with the OAuth client that all tenants are reached with unless they bring their own: a region-level client of
     * the vendor's portal.
     */
    public static QlikCloudBuilder withClient(String clientId, Secret clientSecret) {
        return new QlikCloudBuilder(OauthClient.withSecret(clientId, clientSecret));
    }

    /** Starts without a common client: each tenant brings its own, as from different regions. */
    public static QlikCloudBuilder withClientPerTenant() {
        return new QlikCloudBuilder(null);
    }

    /**
     * The tenant of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public QlikCloudTenant tenant(String name) {
        QlikCloudTenant tenant = tenants.get(name);
        if (tenant == null) {
            throw new IllegalArgumentException(
                    "name must be one of the tenants " + tenants.keySet() + " but was " + name);
        }
        return tenant;
    }

    /**
     * The region of this code, where tenants are made: {@code cloud.region("eu").registration()}.
     *
     * @throws IllegalArgumentException when it was not named with {@link QlikCloudBuilder#region(String)}
     */
    public QlikCloudRegion region(String code) {
        QlikCloudRegion region = regions.get(code);
        if (region == null) {
            throw new IllegalArgumentException(
                    "code must be one of the regions " + regions.keySet() + " but was " + code);
        }
        return region;
    }

    /**
     * The organization, which knows all tenants of all regions.
     *
     * @throws QlikConfigurationException when it was not given a client
     */
    public QlikCloudOrganization organization() {
        if (organization == null) {
            throw new QlikConfigurationException(
                    QlikCloudOrganization.PEER,
                    "has no OAuth client",
                    "give QlikCloudBuilder.organization an organization-level one");
        }
        return organization;
    }

    /** All tenants with their clients, in the order in which they were named. */
    public Collection<QlikCloudTenant> all() {
        return tenants.values();
    }

    @Override
    public List<Tenant> tenants() {
        return tenants.values().stream().map(QlikCloudTenant::tenant).toList();
    }

    @Override
    public TenantTarget target(Tenant tenant) {
        return tenant(tenant.name()).target();
    }

    /** Ends connections and threads, unless the transport was given. Calls that run are not cut off. */
    @Override
    public void close() {
        if (ownTransport != null) {
            ownTransport.close();
        }
    }

    @Override
    public String toString() {
        return "QlikCloud" + tenants.keySet();
    }
}
