package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static io.qlikoem.distribution.TenantSelection.routedBy;
import static io.qlikoem.distribution.Wave.canary;
import static io.qlikoem.distribution.Wave.theRest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nobody gets what the canary has not had. */
@Timeout(60)
class OvertakenCanaryTest {
    private static final Wave[] CANARY_FIRST = {canary("initech"), theRest()};

    @TempDir
    Path spool;

    private DistributionTestBed bed;

    @BeforeEach
    void threeTenants() {
        bed = new DistributionTestBed(spool, "acme", "globex", "initech");
    }

    @Test
    void only_canaryIsLeftToAnotherDay_leavesOutTheWavesBehindIt() {
        bed.site.add("Sales");
        bed.importsPerDay.put("initech", 1);
        bed.ledger.countImport("initech", LocalDate.ofInstant(bed.clock.instant(), ZoneOffset.UTC), 1);

        DistributionPlan due = everything(CANARY_FIRST).plan().only(PlannedDelivery::writes);

        assertThat(due.deliveries()).isEmpty();
    }

    @Test
    void apply_routeNamesATenantThatIsNotThere_doesNotStopTheRollout() {
        bed.site.add("Sales", Map.of("CloudTenant", Set.of("acme", "globex", "initech", "typo")));

        DistributionReport report = bed.distributor()
                .distribution("dashboards")
                .apps(everyApp())
                .toTenants(routedBy("CloudTenant"))
                .intoSpace("Analytics")
                .inWaves(CANARY_FIRST)
                .plan()
                .leavingOutBlocked()
                .apply();

        assertThat(report.delivered()).as(report.describe()).hasSize(3);
    }

    @Test
    void apply_reloadedWhileTheCanarySoaksAndTheProcessWasStartedAgain_beginsWithTheCanary() {
        bed.site.add("Sales");
        String first = bed.site.content("Sales");
        Wave soaking = canary("initech").soaking(Duration.ofHours(2));
        bed.timer = (pause, threads) -> {
            throw new IllegalStateException("the process ends here");
        };
        assertThatThrownBy(() -> everything(soaking, theRest()).apply()).hasMessageContaining("ends here");
        bed.timer = (pause, threads) -> {
            bed.site.reload("Sales");
            return CompletableFuture.completedFuture(null);
        };

        DistributionReport resumed = everything(soaking, theRest()).apply();
        assertThat(resumed.with(Outcome.NOT_STARTED)).as(resumed.describe()).hasSize(2);
        assertThat(resumed.with(Outcome.NOT_STARTED)
                        .get(0)
                        .error()
                        .orElseThrow()
                        .type())
                .isEqualTo("Reloaded");
        assertThat(contents("initech")).containsExactly(first);
        assertThat(contents("acme")).isEmpty();

        bed.timer = (pause, threads) -> CompletableFuture.completedFuture(null);
        assertThat(everything(soaking, theRest()).apply().delivered()).hasSize(3);
    }

    @Test
    void apply_spoolHasNoRoomBesideWhatALaterWaveNeeds_saysSoInsteadOfWaiting() {
        bed.site.add("Sales");
        bed.site.add("Zoo");
        bed.site.size("Zoo", Long.MAX_VALUE / 4);

        DistributionReport report = everything(CANARY_FIRST).apply();

        assertThat(report.failed())
                .as(report.describe())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.error().orElseThrow().type()).isEqualTo("SpoolFull"));
    }

    private Distribution everything(Wave... waves) {
        return bed.distributor()
                .distribution("dashboards")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .inWaves(waves);
    }

    private List<String> contents(String tenant) {
        MemoryTenant there = bed.tenant(tenant);
        return there.published().stream().map(app -> there.contentOf(app.id())).toList();
    }
}
