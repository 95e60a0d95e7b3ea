package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.DistributionEvent.UploadProgressed;
import io.qlikoem.distribution.ledger.ClaimOwner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionStopTest {
    @TempDir
    Path spool;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void oneTenantAndTwoApps() {
        bed = new DistributionTestBed(spool, "acme");
        acme = bed.tenant("acme");
        bed.site.add("Sales");
        bed.site.add("Stock");
    }

    @Test
    void cancel_duringAnUpload_stopsAtTheNextChunkAndIsGoneOnWith() {
        AtomicReference<RunningDistribution> running = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        bed.listener = event -> {
            if (event instanceof UploadProgressed) {
                awaitQuietly(started);
                running.get().cancel();
            }
        };

        running.set(bed.everythingToAll().plan().start());
        started.countDown();
        DistributionReport report = running.get().report();

        assertThat(running.get().isDone()).isTrue();
        assertThat(report.failed())
                .hasSize(2)
                .extracting(result -> result.error().orElseThrow().type())
                .containsOnly("Stopped");
        assertThat(acme.count("sendChunk")).isEqualTo(1);
        assertThat(spool).isEmptyDirectory();

        bed.listener = event -> {};
        assertThat(bed.everythingToAll().apply().delivered()).hasSize(2);
        assertThat(acme.count("beginUpload")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cancelOrTimeOver_whileTheSiteWritesAnExport_endsWithoutWaitingForIt(boolean cancelled) throws Exception {
        CountDownLatch exporting = new CountDownLatch(1);
        CountDownLatch exported = new CountDownLatch(1);
        bed.site.duringExport = () -> {
            exporting.countDown();
            awaitQuietly(exported);
        };
        DistributionPlan plan = bed.everythingToAll().plan();

        RunningDistribution running =
                cancelled ? plan.start() : plan.within(Duration.ofMillis(50)).start();
        exporting.await();
        if (cancelled) {
            running.cancel();
        }
        DistributionReport report = running.future().get(10, TimeUnit.SECONDS);
        exported.countDown();

        assertThat(report.failed())
                .hasSize(2)
                .extracting(result -> result.error().orElseThrow().type())
                .containsOnly("Stopped");
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void apply_hasEnded_leavesNoThreadOfItsOwn() throws Exception {
        bed.everythingToAll().apply();

        for (Thread thread : threadsOfRuns()) {
            thread.join(5_000);
        }
        assertThat(threadsOfRuns()).isEmpty();
    }

    private static List<Thread> threadsOfRuns() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("qlik-oem-"))
                .toList();
    }

    @Test
    void within_timeIsOver_beginsNothingMore() {
        DistributionReport report =
                bed.everythingToAll().plan().within(Duration.ofNanos(1)).apply();

        assertThat(report.failed()).hasSize(2);
        assertThat(report.failed().get(0).error().orElseThrow().message()).contains("time of PT0.000000001S was over");
        assertThat(acme.calls).isEmpty();
        assertThat(bed.site.exports).isEmpty();
    }

    @Test
    void within_noTime_isRefused() {
        DistributionPlan plan = bed.everythingToAll().plan();

        assertThatThrownBy(() -> plan.within(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void apply_spoolFolderOfADeadProcess_isRemovedAndThatOfALivingOneIsNot() throws Exception {
        ClaimOwner here = ClaimOwner.thisProcess();
        Path dead = Files.createDirectories(spool.resolve(here.host() + "~" + here.pid() + "~1~run"));
        Files.writeString(dead.resolve("app.qvf"), "left behind");
        Path living = Files.createDirectories(SpoolFolder.of(spool, "other-run"));
        Path elsewhere = Files.createDirectories(spool.resolve("another-host~1~1~run"));

        bed.everythingToAll().apply();

        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(elsewhere).exists();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
