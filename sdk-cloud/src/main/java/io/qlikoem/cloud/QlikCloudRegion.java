package io.qlikoem.cloud;

import io.qlikoem.cloud.tenants.TenantRegistrationApi;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.RawApi;
import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One region, where tenants are made, deactivated and reactivated: the host {@code register}, reached with the region-level
 * client and a token of its own. Thread-safe. Errors name it: {@code region eu}.
 *
 * @see <a href="https://qlik.dev/manage/platform-operations/create-a-tenant/">Qlik Cloud: create a tenant</a>
 */
public final class QlikCloudRegion {
    private final String code;
    private final OauthClient client;
    private final CloudHost host;
    private final ApiConnection connection;
    private final ConcurrentMap<Place, QlikCloudTenant> tenants = new ConcurrentHashMap<>();

    QlikCloudRegion(String code, OauthClient client, CloudHost host) {
        this.code = code;
        this.client = client;
        this.host = host;
        this.connection = host.connect(client);
    }

    /** The region's code, as hosts have it: {@code eu}. */
    public String code() {
        return code;
    }

    /** Where it is. */
    public URI url() {
        return connection.baseUrl();
    }

    /** Make, deactivate, reactivate tenants. */
    public TenantRegistrationApi registration() {
        return api(TenantRegistrationApi.class);
    }

    /**
     * A tenant of this region, with the region's client: one that was made just now. Distributions do not see it; for
     * that it must be among the tenants of the {@link QlikCloud}. Asked again it is the same object, so that one token serves all
     * its calls.
     *
     * @param name the vendor's own name for it
     * @param url {@code https://} and the first of its host names
     */
    public QlikCloudTenant tenant(String name, URI url) {
        return tenants.computeIfAbsent(new Place(name, url), place -> {
            TenantOptions options = new TenantOptions(name, url);
            return new QlikCloudTenant(options, client, host.other(url, options.peer()));
        });
    }

    /** The client of a resource that this host has: an implementation of its Retrofit interface. */
    public <T> T api(Class<T> apiInterface) {
        return connection.create(apiInterface);
    }

    /** Any other call, with the same token, retries, rate budget and errors. */
    public RawApi raw() {
        return connection.raw();
    }

    private record Place(String name, URI url) {}

    @Override
    public String toString() {
        return "QlikCloudRegion(" + code + ", " + url() + ")";
    }
}
