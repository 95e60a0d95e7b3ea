package com.example.vendor;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;

/** Distributes one app in a sandbox with nothing but what the SDK's artifacts bring along. */
public final class Provisioning {
    private Provisioning() {}

    public static void main(String[] args) throws Exception {
        Path keys = Files.createTempDirectory("keys");
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.writeCredentials(keys);
            sandbox.site().addStream("Customers");
            sandbox.site().addApp(AppSpec.synthetic("Sales", 1_000_000).inStream("Customers"));
            try (QlikSenseSite site = QlikSenseSite.at(sandbox.site().url())
                            .certificates(
                                    keys.resolve("client.pem"), keys.resolve("client_key.pem"), keys.resolve("root.pem"))
                            .actingAs("INTERNAL\\sa_api")
                            .build();
                    QlikCloud cloud = QlikCloud.withClient(
                                    sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                            .tenant("acme", sandbox.tenants().get(0).url())
                            .trusting(keys.resolve("ca.pem"))
                            .build()) {
                DistributionReport report = Distributor.from(site)
                        .to(cloud)
                        .recordingIn(new MemoryLedger())
                        .build()
                        .distribution("Customers")
                        .apps(inStream("Customers"))
                        .toTenants(allTenants())
                        .intoSpace("Analytics")
                        .apply();
                System.out.print(report.describe());
                if (!report.isComplete()) {
                    throw new IllegalStateException("not delivered");
                }
            }
        }
    }
}
