package io.qlikoem.cloud;

import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.Authentication;
import io.qlikoem.http.RawApi;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One tenant: the typed clients of its APIs, which all use the same token, retries and rate budget. Thread-safe. Errors
 * name the tenant: {@code tenant acme}.
 */
public final class QlikCloudTenant implements AdministrationApis, ContentApis {
    /** What a user may do without further scopes; the vendor's own clients ask for it. */
    static final String USER_SCOPES = "user_default";

    private final Tenant tenant;
    private final CloudHost host;
    private final Optional<OauthClient> impersonator;
    private final ApiConnection connection;
    private final TenantTarget target;
    private final ConcurrentMap<OauthClient, QlikCloudUser> users = new ConcurrentHashMap<>();

    QlikCloudTenant(TenantOptions options, Login login, CloudHost host) {
        this.tenant = new Tenant(options.name(), options.labels(), options.importsPerDay());
        this.host = host;
        this.impersonator = options.impersonator();
        Authentication authentication = host.authentication(login);
        this.connection = host.connection(login).authentication(authentication).build();
        this.target = new CloudTarget(
                options,
                host.connection(login)
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

    /**
     * The same tenant as a user sees it, with the scope {@code user_default}: what is made belongs to the user, and what the
     * user may not do is refused. Token and rate budget are the user's own and are kept for the next time, as long as
     * this tenant is.
     *
     * @throws io.qlikoem.error.QlikConfigurationException unless the tenant has an OAuth client of its own; the client needs
     *     the grant {@code urn:qlik:oauth:user-impersonation}
     * @see <a href="https://qlik.dev/authenticate/oauth/implement-oauth-impersonation/">Qlik Cloud: impersonation</a>
     */
    public QlikCloudUser as(UserLookup user) {
        return as(user, USER_SCOPES);
    }

    /** The same with these scopes, separated by spaces. */
    public QlikCloudUser as(UserLookup user, String scopes) {
        String peer = "tenant " + name();
        OauthClient client = impersonator
                .orElseThrow(() -> TenantOptions.mayNotImpersonate(peer))
                .as(user, scopes)
                .checked(peer);
        return users.computeIfAbsent(client, acting -> new QlikCloudUser(user, host.connect(acting)));
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
