package io.qlikoem.examples.docs;

import io.qlikoem.cluster.ClusterProgress;
import io.qlikoem.cluster.ClusterRun;
import io.qlikoem.cluster.DistributionCluster;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.TenantDirectory;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** The code of docs/cluster.md: compiled, so that it stays right. */
abstract class ClusterGuide {
    abstract void store(String runId);

    record Seen(ClusterProgress progress, DistributionReport report) {}

    Seen several(
            AppSource site,
            TenantDirectory cloud,
            DataSource dataSource,
            Path sharedFolder,
            DistributionPlan plan,
            String runId) {
        Distributor distributor = Distributor.from(site)
                .to(cloud)
                .recordingIn(JdbcLedger.on(dataSource).createTablesIfMissing())
                .keepingReleases(KeptFiles.in(FolderContentStore.in(sharedFolder)))
                .build();
        DistributionCluster cluster = DistributionCluster.of(distributor, dataSource)
                .threads(8)
                .heartbeat(Duration.ofSeconds(10))
                .build()
                .createTablesIfMissing();
        cluster.start(); // on every machine that is to make deliveries

        ClusterRun run = cluster.carryOut(plan); // on any of them
        store(run.runId()); // the run can be asked for by its id, also after a restart
        ClusterProgress progress = run.progress();
        DistributionReport report = cluster.run(runId).orElseThrow().report(); // waits
        return new Seen(progress, report);
    }
}
