package io.qlikoem.examples.docs;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static io.qlikoem.distribution.TenantSelection.labelled;
import static io.qlikoem.distribution.TenantSelection.named;
import static io.qlikoem.onprem.query.QrsFilter.where;

import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.groups.Group;
import io.qlikoem.cloud.groups.NewGroup;
import io.qlikoem.cloud.items.Item;
import io.qlikoem.cloud.spaces.AssigneeType;
import io.qlikoem.cloud.spaces.NewAssignment;
import io.qlikoem.cloud.spaces.Space;
import io.qlikoem.cloud.spaces.SpaceAssignment;
import io.qlikoem.cloud.spaces.SpaceRole;
import io.qlikoem.cloud.users.NewUser;
import io.qlikoem.cloud.users.User;
import io.qlikoem.cloud.webhooks.NewWebhook;
import io.qlikoem.cloud.webhooks.Webhook;
import io.qlikoem.cloud.webhooks.WebhookLevel;
import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.DeliveryStatus;
import io.qlikoem.distribution.DeliveryStatus.State;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.Finding;
import io.qlikoem.distribution.RunningDistribution;
import io.qlikoem.distribution.ledger.HistoryEntry;
import io.qlikoem.distribution.ledger.HistoryQuery;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.TenantDirectory;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.tag.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The code of docs/cookbook.md; {@link CookbookTest} runs each of them. */
final class CookbookGuide {
    private CookbookGuide() {}

    static DistributionReport oneApp(Distributor distributor) {
        return distributor
                .distribution("Only sales")
                .apps(inStream("Customer dashboards").withName("Sales"))
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .apply();
    }

    static DistributionReport oneTenant(Distributor distributor) {
        return distributor
                .distribution("Only acme")
                .apps(inStream("Customer dashboards"))
                .toTenants(named("acme"))
                .intoSpace("Analytics")
                .apply();
    }

    static DistributionReport labelledTenants(Distributor distributor) {
        return distributor
                .distribution("Gold customers")
                .apps(inStream("Customer dashboards"))
                .toTenants(labelled("plan", "gold")) // as your configuration of the tenants says
                .intoSpace("Gold")
                .apply();
    }

    static DistributionReport together(Distributor distributor, Distribution dashboards, Distribution extras) {
        return distributor.plan(List.of(dashboards, extras)).apply(); // an app that both send is exported once
    }

    static long bytes(Distribution dashboards) {
        DistributionPlan plan = dashboards.plan();
        plan.importsByTenant().forEach((tenant, imports) -> System.out.println(tenant + ": " + imports));
        return plan.bytesToSend();
    }

    static List<Finding> look(Distribution dashboards) {
        return dashboards.plan().preflight().findings(); // asks the tenants, writes nothing
    }

    static DistributionReport night(Distribution dashboards) {
        return dashboards.plan().within(Duration.ofHours(2)).apply(); // the next run goes on where this one ended
    }

    static DistributionReport background(Distribution dashboards, Consumer<RunningDistribution> stopButton) {
        RunningDistribution running = dashboards.plan().start();
        stopButton.accept(running); // running.cancel() ends it soon
        return running.report();
    }

    static Distributor listening(
            AppSource site, TenantDirectory cloud, Ledger ledger, Consumer<DistributionEvent> dashboard) {
        return Distributor.from(site)
                .to(cloud)
                .recordingIn(ledger)
                .listeningWith(dashboard::accept) // an exception of yours is logged and stops nothing
                .build();
    }

    static void failures(DistributionReport report, Consumer<String> page) {
        report.failed()
                .forEach(each -> page.accept(each.tenant() + ", " + each.appName() + ": "
                        + each.error().orElseThrow().message()));
    }

    static List<DeliveryStatus> stale(Distributor distributor, Distribution dashboards) {
        return distributor.status(List.of(dashboards)).with(State.STALE); // the site has another version than they see
    }

    static List<HistoryEntry> history(Ledger ledger) {
        return ledger.history().find(HistoryQuery.newest(100).ofTenant("acme"));
    }

    static DistributionReport back(Distributor distributor) {
        return distributor.rollBack("Sales").onTenants("acme").apply(); // pinned until release()
    }

    static long takeOver(Distribution dashboards) {
        return dashboards.adoptingExisting().plan().with(Action.CREATE).size(); // those of the same name keep their ids
    }

    static SpaceAssignment readers(QlikCloudTenant acme) {
        Space analytics = acme.spaces().named("Analytics").orElseThrow();
        Group readers = acme.groups().create(NewGroup.builder().name("Readers").build());
        return acme.spaces()
                .assign(
                        analytics.id(),
                        NewAssignment.builder()
                                .type(AssigneeType.GROUP)
                                .assigneeId(readers.id())
                                .addRoles(SpaceRole.CONSUMER)
                                .build());
    }

    static User user(QlikCloudTenant acme) {
        return acme.users()
                .create(NewUser.builder()
                        .subject("idp\\ann") // as the identity provider calls her
                        .name("Ann")
                        .email("ann@acme.example")
                        .build());
    }

    static List<String> appsOf(QlikCloudTenant acme) {
        Space analytics = acme.spaces().named("Analytics").orElseThrow();
        return acme.items().appsInSpace(analytics.id(), null, 100).stream()
                .map(Item::name)
                .toList();
    }

    static Webhook published(QlikCloudTenant acme, Secret secret) {
        return acme.webhooks()
                .create(NewWebhook.builder()
                        .name("Published apps")
                        .url("https://backend.example/qlik")
                        .addEventTypes("com.qlik.app.published")
                        .level(WebhookLevel.TENANT)
                        .secret(secret) // 32 to 64 characters; check what arrives with WebhookSignature
                        .enabled(true)
                        .build());
    }

    static QrsApp tag(QlikSenseSite site, String appId) {
        Tag cloud = site.tags().all(where("name").is("cloud")).get(0);
        QrsApp app = site.apps().get(appId).orElseThrow();
        return site.apps()
                .update(
                        appId,
                        QrsApp.builder().from(app).addTags(cloud.reference()).build());
    }

    static String anything(QlikCloudTenant acme, Map<String, String> query) {
        var call = acme.raw().call("GET", "api/v1/spaces"); // what no interface declares, with all the same care
        query.forEach(call::query);
        return call.send().text();
    }
}
