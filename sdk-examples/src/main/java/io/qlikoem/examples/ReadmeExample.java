package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.routedBy;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** The example of the README, so that it compiles and runs. */
final class ReadmeExample {
    private ReadmeExample() {}

    static DistributionReport distribute(
            URI siteUrl,
            Path keys,
            URI acmeUrl,
            String clientId,
            String clientSecret,
            DataSource dataSource,
            BiConsumer<String, String> alert) {
        // [readme]
        try (QlikSenseSite site = QlikSenseSite.at(siteUrl)
                        .certificates(
                                keys.resolve("client.pem"), keys.resolve("client_key.pem"), keys.resolve("root.pem"))
                        .actingAs("INTERNAL\\sa_api")
                        .build();
                QlikCloud cloud = QlikCloud.withClient(clientId, Secret.of(clientSecret))
                        .tenant("acme", acmeUrl, tenant -> tenant.label("plan", "gold"))
                        .trusting(keys.resolve("ca.pem")) // only where a proxy of yours stands in between
                        .build()) {
            Distributor distributor = Distributor.from(site)
                    .to(cloud)
                    .recordingIn(JdbcLedger.on(dataSource).createTablesIfMissing())
                    .build();

            DistributionPlan plan = distributor
                    .distribution("Customer dashboards")
                    .apps(inStream("Customer dashboards").withTag("cloud")) // what
                    .toTenants(routedBy("CloudTenant")) // whom: the app's own custom property names them
                    .intoSpace("Analytics") // where: a managed space, made if it is missing
                    .plan(); // reads, writes nothing

            System.out.println(plan.describe()); // + create  ~ republish  = unchanged  ! blocked
            DistributionReport report = plan.apply(); // the only verb that writes
            report.failed()
                    .forEach(failed -> alert.accept(
                            failed.tenant(), failed.error().orElseThrow().message()));
            return report;
        }
        // [/readme]
    }
}
