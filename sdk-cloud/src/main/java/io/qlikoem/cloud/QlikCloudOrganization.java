package io.qlikoem.cloud;

import io.qlikoem.cloud.organization.OrganizationOauthClientsApi;
import io.qlikoem.cloud.organization.OrganizationTenantsApi;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.RawApi;
import java.net.URI;

/**
 * The organization, which knows all tenants of all regions: the host {@code console}, reached with an organization-level
 * client and a token of its own. There is none for government regions. Thread-safe. Errors name it: {@code organization}.
 *
 * @see <a href="https://qlik.dev/apis/org-rest/get-started/">Qlik Cloud: organization APIs</a>
 */
public final class QlikCloudOrganization {
    /** Where it is, unless said otherwise. */
    static final URI CONSOLE = URI.create("https://console.qlikcloud.com");

    static final String PEER = "organization";

    private final ApiConnection connection;

    QlikCloudOrganization(ApiConnection connection) {
        this.connection = connection;
    }

    /** Where it is. */
    public URI url() {
        return connection.baseUrl();
    }

    /** Lists tenants: the way to find one that was made although the answer got lost. */
    public OrganizationTenantsApi tenants() {
        return api(OrganizationTenantsApi.class);
    }

    /** The organization-level clients. */
    public OrganizationOauthClientsApi oauthClients() {
        return api(OrganizationOauthClientsApi.class);
    }

    /** The client of a resource that this host has: an implementation of its Retrofit interface. */
    public <T> T api(Class<T> apiInterface) {
        return connection.create(apiInterface);
    }

    /** Any other call, with the same token, retries, rate budget and errors. */
    public RawApi raw() {
        return connection.raw();
    }

    @Override
    public String toString() {
        return "QlikCloudOrganization(" + url() + ")";
    }
}
