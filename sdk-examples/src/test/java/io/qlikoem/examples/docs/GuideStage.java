package io.qlikoem.examples.docs;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** A sandbox with two tenants into which two apps were delivered, and everything that recipes start from. */
final class GuideStage implements AutoCloseable {
    final Sandbox sandbox;
    final QlikSenseSite site;
    final QlikCloud cloud;
    final QlikCloudTenant acme;
    final MemoryLedger ledger = new MemoryLedger();
    final Distributor distributor;
    final Path folder;
    final Polling polling;
    final String sales;

    GuideStage(Path folder) {
        this.folder = folder;
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
        sandbox.writeCredentials(folder);
        sales = sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 20_000)
                        .inStream("Customer dashboards")
                        .tagged("cloud"))
                .id();
        sandbox.site()
                .addApp(AppSpec.synthetic("Costs", 20_000)
                        .inStream("Customer dashboards")
                        .tagged("cloud"));
        site = QlikSenseSite.at(sandbox.site().url())
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
        cloud = QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                .tenant("acme", sandbox.tenant("acme").url(), tenant -> tenant.label("plan", "gold"))
                .tenant("globex", sandbox.tenant("globex").url(), tenant -> tenant.label("plan", "silver"))
                .trusting(folder.resolve("ca.pem"))
                .build();
        acme = cloud.tenant("acme");
        distributor = Distributor.from(site)
                .to(cloud)
                .recordingIn(ledger)
                .keepingReleases(KeptFiles.in(FolderContentStore.in(folder.resolve("kept")))
                        .last(5))
                .spoolingIn(folder.resolve("spool"))
                .build();
        polling = Polling.every(Duration.ofSeconds(30), Duration.ofHours(1)).waitingBy(sandbox::advanceClock);
        deliver();
    }

    /** Everything with the tag, into both tenants. */
    Distribution dashboards() {
        return distributor
                .distribution("Customer dashboards")
                .apps(inStream("Customer dashboards").withTag("cloud"))
                .toTenants(allTenants())
                .intoSpace("Analytics");
    }

    DistributionReport deliver() {
        return dashboards().apply();
    }

    LedgerEntry delivery() {
        return delivery("acme");
    }

    private LedgerEntry delivery(String tenant) {
        return Objects.requireNonNull(ledger.entries(List.of(tenant)).get(new DeliveryKey(sales, tenant, "Analytics")));
    }

    String published() {
        return published("acme");
    }

    String published(String tenant) {
        return delivery(tenant).publishedAppId().orElseThrow();
    }

    String space() {
        return acme.spaces().named("Analytics").orElseThrow().id();
    }

    @Override
    public void close() {
        cloud.close();
        site.close();
        sandbox.close();
    }
}
