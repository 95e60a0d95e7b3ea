package io.qlikoem.cloud;

import io.qlikoem.cloud.apps.AppsApi;
import io.qlikoem.cloud.automations.AutomationsApi;
import io.qlikoem.cloud.items.ItemsApi;
import io.qlikoem.cloud.oauth.OauthApi;
import io.qlikoem.cloud.reloads.ReloadsApi;
import io.qlikoem.cloud.reloadtasks.ReloadTasksApi;
import io.qlikoem.cloud.spaces.SpacesApi;
import io.qlikoem.cloud.tasks.SchedulingTasksApi;
import io.qlikoem.cloud.tasks.TasksApi;
import io.qlikoem.cloud.tempcontents.TempContentsApi;
import io.qlikoem.cloud.users.UsersApi;
import io.qlikoem.cloud.webhooks.WebhooksApi;
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

    /** Import, publish, republish, change, delete. */
    public AppsApi apps() {
        return connection.create(AppsApi.class);
    }

    /** Automations and their runs. */
    public AutomationsApi automations() {
        return connection.create(AutomationsApi.class);
    }

    /** The catalogue: lists of apps. */
    public ItemsApi items() {
        return connection.create(ItemsApi.class);
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

    /** Users, and who the client is here. */
    public UsersApi users() {
        return connection.create(UsersApi.class);
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
