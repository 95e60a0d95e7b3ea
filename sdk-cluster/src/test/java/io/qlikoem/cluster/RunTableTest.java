package io.qlikoem.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTableTest {
    private static final SourceApp SALES = new SourceApp(
            "id-Sales",
            "Sales",
            new AppVersion(Optional.of(Instant.EPOCH), Instant.EPOCH),
            OptionalLong.empty(),
            Optional.empty(),
            Set.of(),
            Map.of());

    @Test
    void submit_exportFailedForARunThatHasNotEnded_isMadeAgainForTheNewOne() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            ClusterDatabase database = new ClusterDatabase(postgres.getPostgresDatabase());
            ClusterSchema.createIfMissing(database);
            RunTable runs = new RunTable(database);
            WorkTable work = new WorkTable(database);
            String export = SALES.id() + "@" + SALES.version().label();
            submit(runs, "run-1", "acme");
            work.notExported(SALES, new DeliveryError("ExportBroken", "the site was away"));
            assertThat(work.export(export)).isEmpty();

            submit(runs, "run-2", "globex");

            assertThat(work.export(export))
                    .hasValueSatisfying(wish -> assertThat(wish.runId()).isEqualTo("run-2"));
        }
    }

    @Test
    void neededReleases_whileADeliveryWaits_areItsVersions() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            ClusterDatabase database = new ClusterDatabase(postgres.getPostgresDatabase());
            ClusterSchema.createIfMissing(database);
            RunTable runs = new RunTable(database);
            submit(runs, "run-1", "acme");
            new WorkTable(database).exported(SALES, "a later version");

            assertThat(runs.neededReleases())
                    .containsExactlyInAnyOrder("id-Sales@" + SALES.version().label(), "id-Sales@a later version");
        }
    }

    private static void submit(RunTable runs, String run, String tenant) {
        PlannedDelivery delivery = new PlannedDelivery(
                "dashboards",
                SALES,
                tenant,
                "Analytics",
                Action.CREATE,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                1);
        runs.submit(run, List.of(delivery), planned -> {
            throw new IllegalStateException("there is work for " + planned);
        });
    }
}
