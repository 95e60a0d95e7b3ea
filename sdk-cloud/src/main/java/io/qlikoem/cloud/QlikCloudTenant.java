package io.qlikoem.cloud;

import io.qlikoem.cloud.apikeys.ApiKeysApi;
import io.qlikoem.cloud.apps.AppsApi;
import io.qlikoem.cloud.audits.AuditsApi;
import io.qlikoem.cloud.authsettings.AuthSettingsApi;
import io.qlikoem.cloud.automations.AutomationsApi;
import io.qlikoem.cloud.csporigins.CspOriginsApi;
import io.qlikoem.cloud.groups.GroupsApi;
import io.qlikoem.cloud.identityproviders.IdentityProvidersApi;
import io.qlikoem.cloud.ippolicies.IpPoliciesApi;
import io.qlikoem.cloud.items.ItemsApi;
import io.qlikoem.cloud.licenses.LicensesApi;
import io.qlikoem.cloud.notes.NotesApi;
import io.qlikoem.cloud.oauth.OauthApi;
import io.qlikoem.cloud.oauthclients.OauthClientsApi;
import io.qlikoem.cloud.oauthtokens.OauthTokensApi;
import io.qlikoem.cloud.quotas.QuotasApi;
import io.qlikoem.cloud.reloads.ReloadsApi;
import io.qlikoem.cloud.reloadtasks.ReloadTasksApi;
import io.qlikoem.cloud.roles.RolesApi;
import io.qlikoem.cloud.spaces.SharesApi;
import io.qlikoem.cloud.spaces.SpacesApi;
import io.qlikoem.cloud.tasks.SchedulingTasksApi;
import io.qlikoem.cloud.tasks.TasksApi;
import io.qlikoem.cloud.tempcontents.TempContentsApi;
import io.qlikoem.cloud.tenants.TenantsApi;
import io.qlikoem.cloud.tenantsettings.TenantSettingsApi;
import io.qlikoem.cloud.users.UsersApi;
import io.qlikoem.cloud.webhooks.WebhooksApi;
import io.qlikoem.cloud.webintegrations.WebIntegrationsApi;
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
public final class QlikCloudTenant {
    private final Tenant tenant;
    private final ApiConnection connection;
    private final TenantTarget target;

    QlikCloudTenant(TenantOptions options, OauthClient client, Clock clock, UnaryOperator<ConnectionBuilder> rules) {
        this.tenant = new Tenant(options.name(), options.labels());
        String peer = "tenant " + options.name();
        // The token endpoint has a connection of its own: what fetches tokens must not ask for one.
        OauthApi tokens =
                rules.apply(ApiConnection.builder(options.url(), peer)).build().create(OauthApi.class);
        this.connection = rules.apply(ApiConnection.builder(options.url(), peer))
                .authentication(Authentication.bearer(new ClientTokens(tokens, client, clock), clock))
                .build();
        this.target = new CloudTarget(this);
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

    /** API keys and what they may be. */
    public ApiKeysApi apiKeys() {
        return connection.create(ApiKeysApi.class);
    }

    /** Import, publish, republish, change, delete. */
    public AppsApi apps() {
        return connection.create(AppsApi.class);
    }

    /** What happened. */
    public AuditsApi audits() {
        return connection.create(AuditsApi.class);
    }

    /** How long sessions last. */
    public AuthSettingsApi authSettings() {
        return connection.create(AuthSettingsApi.class);
    }

    /** Origins to load from or to be embedded in. */
    public CspOriginsApi cspOrigins() {
        return connection.create(CspOriginsApi.class);
    }

    /** Groups and how the tenant deals with them. */
    public GroupsApi groups() {
        return connection.create(GroupsApi.class);
    }

    /** How people and your tokens get in. */
    public IdentityProvidersApi identityProviders() {
        return connection.create(IdentityProvidersApi.class);
    }

    /** Addresses that the tenant may be reached from. */
    public IpPoliciesApi ipPolicies() {
        return connection.create(IpPoliciesApi.class);
    }

    /** Automations and their runs. */
    public AutomationsApi automations() {
        return connection.create(AutomationsApi.class);
    }

    /** The catalogue: lists of apps. */
    public ItemsApi items() {
        return connection.create(ItemsApi.class);
    }

    /** The licence and who has a part of it. */
    public LicensesApi licenses() {
        return connection.create(LicensesApi.class);
    }

    /** Whether there are notes. */
    public NotesApi notes() {
        return connection.create(NotesApi.class);
    }

    /** OAuth clients of the tenant. */
    public OauthClientsApi oauthClients() {
        return connection.create(OauthClientsApi.class);
    }

    /** Live tokens. */
    public OauthTokensApi oauthTokens() {
        return connection.create(OauthTokensApi.class);
    }

    /** Limits. */
    public QuotasApi quotas() {
        return connection.create(QuotasApi.class);
    }

    /** Roles and what they allow. */
    public RolesApi roles() {
        return connection.create(RolesApi.class);
    }

    /** Further settings of the tenant. */
    public TenantSettingsApi settings() {
        return connection.create(TenantSettingsApi.class);
    }

    /** Single resources of a space that are shared. */
    public SharesApi shares() {
        return connection.create(SharesApi.class);
    }

    /** The old schedules of reloads, deprecated by the vendor. */
    @SuppressWarnings("deprecation") // by the vendor; it still works
    public ReloadTasksApi reloadTasks() {
        return connection.create(ReloadTasksApi.class);
    }

    /** Reloads of apps. */
    public ReloadsApi reloads() {
        return connection.create(ReloadsApi.class);
    }

    /** The same tasks in the vendor's newer namespace, which can do more and has smaller rate budgets. */
    public SchedulingTasksApi schedulingTasks() {
        return connection.create(SchedulingTasksApi.class);
    }

    /** Spaces and their members. */
    public SpacesApi spaces() {
        return connection.create(SpacesApi.class);
    }

    /** Scheduled and triggered tasks. */
    public TasksApi tasks() {
        return connection.create(TasksApi.class);
    }

    /** Uploads and downloads. */
    public TempContentsApi tempContents() {
        return connection.create(TempContentsApi.class);
    }

    /** The tenant itself. */
    public TenantsApi tenants() {
        return connection.create(TenantsApi.class);
    }

    /** Users, and who the client is here. */
    public UsersApi users() {
        return connection.create(UsersApi.class);
    }

    /** Web pages that may embed the tenant. */
    public WebIntegrationsApi webIntegrations() {
        return connection.create(WebIntegrationsApi.class);
    }

    /** Webhooks and what they delivered. */
    public WebhooksApi webhooks() {
        return connection.create(WebhooksApi.class);
    }

    /** The client of any other resource: an implementation of its Retrofit interface. */
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
