package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.Share.percent;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static io.qlikoem.distribution.Wave.canary;
import static io.qlikoem.distribution.Wave.share;
import static io.qlikoem.distribution.Wave.theRest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.WaveGate.Verdict;
import io.qlikoem.error.QlikConfigurationException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavesTest {
    private static final int TENANTS = 10;

    @TempDir
    Path spool;

    private final List<Duration> waits = new ArrayList<>();
    private DistributionTestBed bed;

    @BeforeEach
    void tenTenantsAndOneApp() {
        bed = new DistributionTestBed(
                spool, IntStream.range(0, TENANTS).mapToObj(i -> "t" + i).toArray(String[]::new));
        bed.site.add("Sales");
        bed.timer = (pause, threads) -> {
            waits.add(pause);
            return CompletableFuture.completedFuture(null);
        };
    }

    @Test
    void apply_allIsWell_deliversWaveByWave() {
        List<String> order = new ArrayList<>();
        bed.listener = event -> {
            if (event instanceof DistributionEvent.DeliveryFinished finished) {
                synchronized (order) {
                    order.add(finished.result().tenant());
                }
            }
        };

        DistributionReport report =
                waves(canary("t7"), share(percent(20)), theRest()).apply();

        assertThat(report.delivered()).hasSize(TENANTS);
        assertThat(order.get(0)).isEqualTo("t7");
        assertThat(order.subList(1, 3)).containsExactlyInAnyOrder("t0", "t1");
    }

    @Test
    void apply_canaryFails_touchesNobodyElseAndTheNextRunBeginsWithIt() {
        bed.tenant("t7").refuseAlways("importApp", 400);

        DistributionReport stopped = waves(canary("t7"), theRest()).apply();

        assertThat(stopped.failed()).extracting(DeliveryResult::tenant).containsExactly("t7");
        assertThat(stopped.with(Outcome.NOT_STARTED)).hasSize(TENANTS - 1);
        assertThat(stopped.with(Outcome.NOT_STARTED)
                        .get(0)
                        .error()
                        .orElseThrow()
                        .message())
                .contains(
                        "wave 1 (canary t7) of distribution 'dashboards' was stopped: 1 of its 1 deliveries failed or were held back");
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.describe()).contains("9 not started");
        assertThat(bed.tenants.values())
                .filteredOn(tenant -> !tenant.name.equals("t7"))
                .allSatisfy(tenant -> assertThat(tenant.calls).isEmpty());

        bed.tenant("t7").refusedForEver().clear();
        assertThat(waves(canary("t7"), theRest()).apply().delivered()).hasSize(TENANTS);
    }

    @Test
    void apply_canaryIsHeldBack_deliversToNobody() {
        bed.importsPerDay.put("t7", 1);
        bed.ledger.countImport("t7", LocalDate.ofInstant(bed.clock.instant(), ZoneOffset.UTC), 1);

        DistributionReport report = waves(canary("t7"), theRest()).apply();

        assertThat(report.with(Outcome.DEFERRED))
                .extracting(DeliveryResult::tenant)
                .containsExactly("t7");
        assertThat(report.with(Outcome.NOT_STARTED)).hasSize(TENANTS - 1);
    }

    @Test
    void apply_tooManyOfTheRestFail_stopsInTheMiddleOfTheWave() {
        bed.concurrency = 1;
        bed.tenants.values().forEach(tenant -> tenant.refuseAlways("importApp", 400));

        DistributionReport report = waves(theRest().stoppingAbove(percent(20))).apply();

        // The one after the third may be under way before the third is judged.
        assertThat(report.failed()).hasSizeBetween(3, 4);
        assertThat(report.with(Outcome.NOT_STARTED))
                .hasSize(TENANTS - report.failed().size());
    }

    @Test
    void apply_soaking_waitsOnceAndARestartWaitsForWhatIsLeft() {
        Wave canary = canary("t7").soaking(Duration.ofHours(2));
        bed.timer = (pause, threads) -> {
            waits.add(pause);
            throw new IllegalStateException("the process ends here");
        };
        assertThatThrownBy(() -> waves(canary, theRest()).apply()).hasMessageContaining("the process ends here");
        bed.timer = (pause, threads) -> {
            waits.add(pause);
            return CompletableFuture.completedFuture(null);
        };

        DistributionReport report = waves(canary, theRest()).apply();

        assertThat(report.with(Outcome.UNCHANGED))
                .extracting(DeliveryResult::tenant)
                .containsExactly("t7");
        assertThat(report.delivered()).hasSize(TENANTS - 1);
        assertThat(waits).hasSize(2);
        assertThat(waits.get(1)).isLessThan(waits.get(0));
    }

    @Test
    void apply_somebodyIsAsked_goesOnOnlyWithTheirWord() {
        List<WaveGate.Question> questions = new ArrayList<>();
        List<Verdict> answers = new ArrayList<>(List.of(Verdict.LATER, Verdict.GO_ON));
        Wave canary = canary("t7").thenAsking(question -> {
            questions.add(question);
            return answers.remove(0);
        });

        DistributionReport first = waves(canary, theRest()).apply();
        DistributionReport second = waves(canary, theRest()).apply();

        assertThat(first.delivered()).hasSize(1);
        assertThat(first.with(Outcome.NOT_STARTED).get(0).error().orElseThrow().type())
                .isEqualTo("WaveWaits");
        assertThat(second.delivered()).hasSize(TENANTS - 1);
        assertThat(questions).hasSize(2);
        assertThat(questions.get(0).results())
                .extracting(DeliveryResult::outcome)
                .containsExactly(Outcome.DELIVERED);
    }

    @Test
    void apply_restartedInTheSecondWave_goesOnThereWithoutAskingAgain() {
        List<Integer> asked = new ArrayList<>();
        Wave canary = canary("t7").thenAsking(question -> {
            asked.add(question.wave());
            return Verdict.GO_ON;
        });
        bed.tenant("t3").refuse("importApp", 400);
        assertThat(waves(canary, theRest()).apply().failed()).hasSize(1);

        DistributionReport second = waves(canary, theRest()).apply();

        assertThat(second.delivered()).extracting(DeliveryResult::tenant).containsExactly("t3");
        assertThat(asked).containsExactly(1);
    }

    @Test
    void only_canaryIsLeftOut_leavesOutWhatWouldOvertakeIt() {
        DistributionPlan plan =
                waves(canary("t7"), share(percent(20)), theRest()).plan();

        assertThat(plan.only(delivery -> !delivery.tenant().equals("t7")).deliveries())
                .isEmpty();
        assertThat(plan.only(delivery -> !delivery.tenant().equals("t0")).deliveries())
                .extracting(PlannedDelivery::tenant)
                .containsExactly("t1", "t7");
    }

    @Test
    void apply_cancelledInTheFirstWave_saysSoAndIsNoFailureOfTheRelease() {
        bed.concurrency = 1;
        CompletableFuture<RunningDistribution> running = new CompletableFuture<>();
        bed.listener = event -> {
            if (event instanceof DistributionEvent.DeliveryFinished) {
                running.join().cancel();
            }
        };
        DistributionPlan plan = waves(canary("t7", "t8"), theRest()).plan();

        RunningDistribution started = plan.start();
        running.complete(started);
        DistributionReport report = started.report();

        assertThat(report.delivered()).hasSize(1);
        assertThat(report.with(Outcome.NOT_STARTED))
                .hasSize(TENANTS - 2)
                .allSatisfy(
                        left -> assertThat(left.error().orElseThrow().message()).contains("the run was cancelled"));
        assertThat(waits).isEmpty();
        bed.listener = event -> {};
        assertThat(waves(canary("t7", "t8"), theRest()).apply().delivered()).hasSize(TENANTS - 1);
    }

    @Test
    void apply_ledgerFailsAtADoor_keepsItShutAndReportsWhatWasDelivered() {
        bed.ledger = FailingWavesLedger.around(bed.ledger, 2);

        DistributionReport report = waves(canary("t7"), theRest()).apply();

        assertThat(report.delivered()).extracting(DeliveryResult::tenant).containsExactly("t7");
        assertThat(report.with(Outcome.NOT_STARTED))
                .hasSize(TENANTS - 1)
                .allSatisfy(
                        left -> assertThat(left.error().orElseThrow().type()).isEqualTo("Ledger"));
        assertThat(bed.tenant("t3").calls).isEmpty();
    }

    @Test
    void apply_ledgerFailsBeforeTheFirstWave_touchesNobody() {
        bed.ledger = FailingWavesLedger.around(bed.ledger, 1);

        DistributionReport report = waves(canary("t7"), theRest()).apply();

        assertThat(report.with(Outcome.NOT_STARTED)).hasSize(TENANTS);
        assertThat(bed.tenant("t7").calls).isEmpty();
    }

    @Test
    void apply_anotherRunDeliversALaterReloadDuringTheSoak_leavesItThere() {
        bed.timer = (pause, threads) -> {
            bed.timer = (later, others) -> CompletableFuture.completedFuture(null);
            bed.site.reload("Sales");
            bed.distributor()
                    .distribution("urgent")
                    .apps(everyApp())
                    .toTenants(TenantSelection.named("t3"))
                    .intoSpace("Analytics")
                    .apply();
            return CompletableFuture.completedFuture(null);
        };

        DistributionReport report =
                waves(canary("t7").soaking(Duration.ofHours(2)), theRest()).apply();

        assertThat(report.delivered()).hasSize(TENANTS - 1);
        assertThat(report.with(Outcome.NOT_STARTED)).singleElement().satisfies(left -> {
            assertThat(left.tenant()).isEqualTo("t3");
            assertThat(left.error().orElseThrow().type()).isEqualTo("Overtaken");
        });
        assertThat(bed.tenant("t3")
                        .contentOf(bed.tenant("t3").published().get(0).id()))
                .isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void apply_reloadedDuringTheSoak_theRestGetsWhatTheCanaryProvedAndTheNextReleaseBeginsWithTheCanary() {
        String proved = bed.site.content("Sales");
        bed.timer = (pause, threads) -> {
            bed.site.reload("Sales");
            return CompletableFuture.completedFuture(null);
        };
        Wave canary = canary("t7").soaking(Duration.ofHours(2));

        DistributionReport first = waves(canary, theRest()).apply();

        assertThat(first.delivered()).hasSize(TENANTS);
        assertThat(bed.tenants.values())
                .allSatisfy(tenant -> assertThat(
                                tenant.contentOf(tenant.published().get(0).id()))
                        .isEqualTo(proved));
        assertThat(bed.site.exports).hasSize(1);
        assertThat(waves(canary, theRest()).plan().describe()).contains("wave 1 of 'dashboards' (canary t7): 1 to");
    }

    @Test
    void plan_wavesThatDoNotFit_areRefused() {
        assertThatThrownBy(() -> waves(canary("t7"))).hasMessageContaining("must end with theRest()");
        assertThatThrownBy(() -> waves(theRest(), canary("t7"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> waves(canary("nobody"), theRest()).plan())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("its canary 'nobody' gets nothing of it");
        assertThat(waves(canary("t7"), theRest()).plan().describe())
                .contains("wave 1 of 'dashboards' (canary t7): 1 to deliver")
                .contains("wave 2 of 'dashboards' (the rest): 9 to deliver");
    }

    private Distribution waves(Wave... waves) {
        return bed.distributor()
                .distribution("dashboards")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .inWaves(waves);
    }
}
