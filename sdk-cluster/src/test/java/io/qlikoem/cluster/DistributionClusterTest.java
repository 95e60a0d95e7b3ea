package io.qlikoem.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One machine, set up rightly and wrongly. Neither a site nor a tenant is asked. */
class DistributionClusterTest {
    @TempDir
    Path folder;

    @Test
    void start_withoutTables_saysHowToMakeThem() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            DistributionCluster cluster = DistributionCluster.of(
                            distributor().keepingReleases(kept()).build(), postgres.getPostgresDatabase())
                    .build();
            assertThatThrownBy(cluster::start)
                    .isInstanceOf(QlikConfigurationException.class)
                    .hasMessageContaining("createTablesIfMissing()");

            cluster.createTablesIfMissing().createTablesIfMissing().start();
            assertThat(threads()).isPositive();
            assertThat(cluster.run("unknown")).isEmpty();
            cluster.close();

            assertThat(threads()).isZero();
            assertThatThrownBy(cluster::start).hasMessageContaining("was closed");
        }
    }

    @Test
    void build_distributorThatKeepsNoReleases_isRefused() {
        DistributionCluster.Builder builder =
                DistributionCluster.of(distributor().build(), new org.postgresql.ds.PGSimpleDataSource());

        assertThatThrownBy(builder::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("keepingReleases");
    }

    @Test
    void instance_namesWithSlashes_staysUnambiguous() {
        String one = RunTable.instance(new DeliveryKey("app", "a/b", "c"));
        String other = RunTable.instance(new DeliveryKey("app", "a", "b/c"));

        assertThat(one).isEqualTo("app/a%2Fb/c").isNotEqualTo(other);
    }

    private Distributor.Builder distributor() {
        QlikSenseSite site = QlikSenseSite.at(URI.create("https://site.example"))
                .virtualProxy("oem")
                .jwt(Secret.of("token"))
                .build();
        QlikCloud cloud = QlikCloud.withClient("id", Secret.of("secret"))
                .tenant("acme", URI.create("https://acme.eu.example.com"))
                .build();
        return Distributor.from(site).to(cloud).recordingIn(new MemoryLedger());
    }

    private KeptFiles kept() {
        return KeptFiles.in(FolderContentStore.in(folder));
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("qlik-oem-cluster"))
                .count();
    }
}
