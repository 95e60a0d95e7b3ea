package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryThrottled;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionThrottleTest {
    private static final int THROTTLED = 429;

    @TempDir
    Path spool;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void oneAppAndTwoTenants() {
        bed = new DistributionTestBed(spool, "acme", "globex");
        acme = bed.tenant("acme");
        bed.site.add("Sales");
    }

    @Test
    void apply_oneTenantThrottles_lendsItsOnlyThreadToTheOther() {
        CompletableFuture<Void> otherIsDone = new CompletableFuture<>();
        bed.concurrency = 1;
        bed.timer = (pause, threads) -> otherIsDone.thenRunAsync(() -> {}, threads);
        bed.listener = event -> {
            if (event instanceof DeliveryFinished finished
                    && finished.result().planned().tenant().equals("globex")) {
                otherIsDone.complete(null);
            }
        };
        acme.refuse("importApp", THROTTLED);

        DistributionReport report = bed.everythingToAll()
                .plan()
                .start()
                .future()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();

        assertThat(report.delivered()).hasSize(2);
        assertThat(bed.events)
                .filteredOn(DeliveryThrottled.class::isInstance)
                .extracting(event -> ((DeliveryThrottled) event).delivery().tenant())
                .containsExactly("acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identify", "openSpace", "beginUpload", "sendChunk", "importApp", "publish", "app"})
    void apply_anyCallIsThrottled_goesOnAtThatStep(String call) {
        acme.refuse(call, THROTTLED);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered())
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.attempts()).isEqualTo(1));
        assertThat(report.delivered())
                .extracting(DeliveryResult::bytes)
                .as("bytes sent to each")
                .containsOnly(report.delivered().get(1).bytes());
        assertThat(acme.published()).hasSize(1);
        assertThat(acme.origins()).hasSize(1);
        assertThat(bed.events).filteredOn(DeliveryThrottled.class::isInstance).hasSize(1);
    }

    @Test
    void apply_throttledWithoutEnd_isLeftToTheNextRun() {
        acme.refuseAlways("importApp", THROTTLED);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.failed()).singleElement().satisfies(result -> {
            assertThat(result.planned().tenant()).isEqualTo("acme");
            assertThat(result.error().orElseThrow().message())
                    .startsWith("IMPORT: ")
                    .contains("HTTP 429")
                    .endsWith("run again later; the next run goes on from there");
        });
        assertThat(acme.count("importApp")).isEqualTo(6);
    }

    @Test
    void cancel_whileATenantWaits_endsAtOnce() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        bed.timer = (pause, threads) -> {
            waiting.complete(null);
            return never;
        };
        CompletableFuture<Void> otherDelivered = new CompletableFuture<>();
        bed.listener = event -> {
            if (event instanceof DistributionEvent.DeliveryFinished) {
                otherDelivered.complete(null);
            }
        };
        acme.refuse("importApp", THROTTLED);

        RunningDistribution running = bed.everythingToAll().plan().start();
        CompletableFuture.allOf(waiting, otherDelivered)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        running.cancel();

        DistributionReport report =
                running.future().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(report.delivered()).hasSize(1);
        assertThat(report.failed())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.error().orElseThrow().type()).isEqualTo("Stopped"));
    }

    @Test
    void within_tenantWaitsLongerThanTheRunMay_waitsOnlyToItsEnd() {
        bed.timer = (pause, threads) -> {
            bed.pauses.add(pause);
            return CompletableFuture.completedFuture(null);
        };
        acme.refuse("importApp", THROTTLED);

        bed.everythingToAll().plan().within(Duration.ofMillis(900)).apply();

        assertThat(bed.pauses).allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofMillis(900)));
    }
}
