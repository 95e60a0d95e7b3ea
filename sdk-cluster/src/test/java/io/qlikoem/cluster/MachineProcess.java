package io.qlikoem.cluster;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;

/** A machine as a vendor's backend sets it up; as a program, one that works until it is killed. */
final class MachineProcess {
    static final int THREADS = 4;

    private MachineProcess() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        DistributionCluster.of(distributor(folder), database(folder))
                .threads(THREADS)
                .heartbeat(Duration.ofSeconds(1))
                .polling(Duration.ofMillis(200))
                .build()
                .start();
        new CountDownLatch(1).await();
    }

    static Properties setup(Path folder) throws Exception {
        Properties setup = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("setup.properties"))) {
            setup.load(file);
        }
        return setup;
    }

    static PGSimpleDataSource database(Path folder) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(setup(folder).getProperty("database"));
        return database;
    }

    static Distributor distributor(Path folder) throws Exception {
        Properties setup = setup(folder);
        QlikSenseSite site = QlikSenseSite.at(URI.create(setup.getProperty("site")))
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
        QlikCloudBuilder cloud =
                QlikCloud.withClient(setup.getProperty("clientId"), Secret.of(setup.getProperty("clientSecret")));
        setup.stringPropertyNames().stream()
                .filter(name -> name.startsWith("tenant."))
                .sorted()
                .forEach(name -> cloud.tenant(name.substring("tenant.".length()), URI.create(setup.getProperty(name))));
        return Distributor.from(site)
                .to(cloud.trusting(folder.resolve("ca.pem")).build())
                .recordingIn(JdbcLedger.on(database(folder)).createTablesIfMissing())
                .spoolingIn(folder.resolve("spool"))
                .keepingReleases(KeptFiles.in(FolderContentStore.in(folder.resolve("store"))))
                .build();
    }

    static DistributionPlan plan(Path folder) throws Exception {
        return distributor(folder)
                .distribution("everything")
                .apps(inStream("Customers"))
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .plan();
    }
}
