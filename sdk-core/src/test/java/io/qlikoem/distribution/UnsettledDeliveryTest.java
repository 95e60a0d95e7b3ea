package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.SourceApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a delivery leaves that ended in its last steps, and what the next run makes of it. */
class UnsettledDeliveryTest {
    @TempDir
    Path folder;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void oneTenantAndOneApp() {
        bed = new DistributionTestBed(folder.resolve("spool"), "acme", "globex");
        bed.site.add("Sales");
        acme = bed.tenant("acme");
    }

    @Test
    void apply_aWayBackBrokeOffAfterItPublished_bringsTheSitesVersionAgain() {
        bed.keptFiles = KeptFiles.in(FolderContentStore.in(folder.resolve("kept")));
        bed.everythingToAll().apply();
        bed.site.reload("Sales");
        bed.everythingToAll().apply();
        acme.refuseAlways("app", 503);
        assertThat(bed.distributor().rollBack("Sales").apply().failed()).hasSize(1);
        acme.refusedForEver().clear();

        DistributionReport next = bed.everythingToAll().apply();

        assertThat(next.delivered())
                .as(next.describe())
                .extracting(DeliveryResult::tenant)
                .contains("acme");
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void apply_originAppsCanNeverBeRemoved_goesOnDelivering() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:unsettled;DB_CLOSE_DELAY=-1");
        bed.ledger = JdbcLedger.on(database).createTablesIfMissing();
        acme.refuseAlways("deleteApp", 403);

        for (int reload = 0; reload < 120; reload++) {
            DistributionReport report = bed.everythingToAll().apply();
            assertThat(report.delivered())
                    .as("reload " + reload + ": " + report.describe())
                    .hasSize(2);
            bed.site.reload("Sales");
        }
        acme.refusedForEver().clear();
        bed.everythingToAll().apply();

        assertThat(acme.origins()).as("only the published app's own is left").hasSize(1);
    }

    @Test
    void apply_cancelledWhileItVerifies_tellsWhatWasDelivered() {
        CompletableFuture<RunningDistribution> running = new CompletableFuture<>();
        bed.listener = event -> {
            if (event instanceof StepStarted started && started.step() == Step.VERIFY) {
                running.join().cancel();
            }
        };
        running.complete(bed.everythingToAll().plan().start());
        DistributionReport cancelled = running.join().report();
        bed.listener = event -> {};

        DistributionReport next = bed.everythingToAll().apply();

        assertThat(cancelled.delivered().size() + next.delivered().size()).isEqualTo(2);
    }

    @Test
    void apply_exportsOfOneVersionDiffer_keepsNoFileThatNobodyLists() throws IOException {
        Path kept = folder.resolve("kept");
        bed.keptFiles = KeptFiles.in(FolderContentStore.in(kept));
        bed.tenant("globex").refuseAlways("beginUpload", 400);
        for (int run = 0; run < 3; run++) {
            bed.everythingToAll().apply();
            bed.site.changeContentOnly("Sales");
        }

        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files).hasSize(1);
        }
        assertThat(bed.ledger.keptReleases().all()).hasSize(1);
    }

    @Test
    void deliver_appWasRestoredFromABackupWhoseReleaseIsKept_isDelivered() {
        bed.keptFiles = KeptFiles.in(FolderContentStore.in(folder.resolve("kept")));
        deliverByWorker();
        bed.site.reload("Sales");
        deliverByWorker();
        bed.site.add("Sales");

        assertThat(deliverByWorker().outcome()).isEqualTo(Outcome.DELIVERED);
    }

    @Test
    void export_reloadedMeanwhileToAVersionThatIsKept_usesItsFile() throws IOException {
        Path kept = folder.resolve("kept");
        bed.keptFiles = KeptFiles.in(FolderContentStore.in(kept));
        try (DeliveryWorker worker = DeliveryWorker.of(bed.distributor())) {
            SourceApp before = planned();
            bed.site.reload("Sales");
            Exported first = worker.export("run", planned());
            bed.site.changeContentOnly("Sales");

            Exported late = worker.export("run", before);

            assertThat(late.release()).isEqualTo(first.release());
        }
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files).hasSize(1);
        }
    }

    private SourceApp planned() {
        return bed.everythingToAll().plan().deliveries().get(0).app();
    }

    private DeliveryResult deliverByWorker() {
        try (DeliveryWorker worker = DeliveryWorker.of(bed.distributor())) {
            Instant since = bed.clock.instant();
            PlannedDelivery delivery = bed.everythingToAll().plan().deliveries().get(0);
            DeliveryResult result =
                    worker.deliver("run", delivery, worker.export("run", delivery.app()), since, Set.of());
            worker.finished("run", result);
            return result;
        }
    }

    @Test
    void orStopped_whatWasWaitedForHasCome_holdsNothingBack() {
        RunStop stop = new RunStop(bed.clock, Optional.empty());

        List.of(1, 2, 3)
                .forEach(each ->
                        stop.orStopped(CompletableFuture.completedFuture(each)).join());

        assertThat(stop.cancellation().getNumberOfDependents()).isZero();
    }
}
