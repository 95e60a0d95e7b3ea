package io.qlikoem.cloud;

import io.qlikoem.cloud.oauth.OauthApi;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.ConnectionBuilder;
import io.qlikoem.http.RawApi;
import java.net.URI;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * One tenant: the typed clients of its APIs, which all use the same token, retries and rate budget. Thread-safe. Errors
 * name the tenant: {@code tenant acme}.
 */
public final class QlikCloudTenant implements AdministrationApis, ContentApis {
    private final Tenant tenant;
    private final ApiConnection connection;
    private final TenantTarget target;

    QlikCloudTenant(TenantOptions options, OauthClient client, Clock clock, UnaryOperator<ConnectionBuilder> rules) {
        this.tenant = new Tenant(options.name(), options.labels(), options.importsPerDay());
        String peer = "tenant " + options.name();
        // The token endpoint has a connection of its own: what fetches tokens must not ask for one.
        OauthApi tokens =
                rules.apply(ApiConnection.builder(options.url(), peer)).build().create(OauthApi.class);
        Authentication authentication = Authentication.bearer(new ClientTokens(tokens, client, clock), clock);
        this.connection = rules.apply(ApiConnection.builder(options.url(), peer))
                .authentication(authentication)
                .build();
        this.target = new CloudTarget(
                options,
                rules.apply(ApiConnection.builder(options.url(), peer))
                        .authentication(authentication)
                        .longestWait(CloudTarget.LONGEST_WAIT)
                        .build());
    }

    /** The vendor's own name for the tenant. */
    public String name() {
        return tenant.name();
    }

    /** Where it is. */
    public URI url() {
        return connection.baseUrl();
    }

    /** Name and labels, as a distribution sees them. */
    public Tenant tenant() {
        return tenant;
    }

    @Override
    public <T> T api(Class<T> apiInterface) {
        return connection.create(apiInterface);
    }

    /** Any other call, with the same token, retries, rate budget and errors. */
    public RawApi raw() {
        return connection.raw();
    }

    /** What a distribution does in a tenant, step by step: uploads that can be resumed, spaces with their roles. */
    public TenantTarget target() {
        return target;
    }

    @Override
    public String toString() {
        return "QlikCloudTenant(" + name() + ", " + url() + ")";
    }
}
