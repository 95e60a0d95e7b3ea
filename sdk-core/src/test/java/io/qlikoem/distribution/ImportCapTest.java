package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants whose plan lets only so many apps be imported on a day. */
class ImportCapTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path spool;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void aTenantThatMayImportTwoAppsADay() {
        bed = new DistributionTestBed(spool, "acme", "globex");
        bed.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        bed.importsPerDay.put("acme", 2);
        acme = bed.tenant("acme");
    }

    @Test
    void plan_moreThanTheTenantMayImportToday_leavesTheRestToALaterDay() {
        addApps("Sales", "Stock", "Costs");

        DistributionPlan plan = bed.everythingToAll().plan();

        assertThat(plan.with(Action.CREATE)).hasSize(5);
        assertThat(plan.with(Action.DEFERRED)).singleElement().satisfies(delivery -> {
            assertThat(delivery.tenant()).isEqualTo("acme");
            assertThat(delivery.writes()).isFalse();
            assertThat(delivery.blocker().orElseThrow().reason())
                    .isEqualTo("the 2 imports that tenant acme may have on 2026-11-23 (UTC) are used up");
        });
        assertThat(plan.importsByTenant()).isEqualTo(Map.of("acme", 2, "globex", 3));
        assertThat(plan.describe().lines().map(line -> line.replaceAll("\\s+", " ")))
                .contains(
                        "5 to create, 0 to republish, 0 unchanged, 0 blocked, 1 left to a later day; about 50 B to send",
                        "5 imports, at most 3 into one tenant")
                .anyMatch(line -> line.startsWith("> Costs acme Analytics DEFERRED - the 2 imports"));
    }

    @Test
    void describe_planWithOneImport_countsInTheSingular() {
        bed = new DistributionTestBed(spool, "acme");
        addApps("Sales");

        assertThat(bed.everythingToAll().plan().describe().lines()).contains("1 import, at most 1 into one tenant");
    }

    @Test
    void apply_untilTheDayIsUsedUp_goesOnTheNextDay() {
        addApps("Sales", "Stock", "Costs");

        DistributionReport first = bed.everythingToAll().apply();
        DistributionReport again = bed.everythingToAll().apply();
        bed.clock = Clock.fixed(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        DistributionReport nextDay = bed.everythingToAll().apply();

        assertThat(first.delivered()).hasSize(5);
        assertThat(first.with(Outcome.DEFERRED)).singleElement().satisfies(result -> {
            assertThat(result.error().orElseThrow().type()).isEqualTo("Deferred");
            assertThat(result.attempts()).isZero();
        });
        assertThat(first.failed()).isEmpty();
        assertThat(first.isComplete()).isFalse();
        assertThat(first.describe()).contains("0 failed, 0 blocked, 1 left to a later day; ");
        assertThat(again.delivered()).isEmpty();
        assertThat(again.with(Outcome.DEFERRED)).hasSize(1);
        assertThat(nextDay.delivered()).extracting(DeliveryResult::appName).containsExactly("Costs");
        assertThat(nextDay.isComplete()).isTrue();
    }

    @Test
    void plan_fewerLeftThanDue_takesMissingAppsThenTheOldestDeliveredVersion() {
        bed.importsPerDay.put("acme", 9);
        addApps("Fresh", "Old");
        bed.site.reload("Fresh");
        bed.everythingToAll().apply();
        bed.site.reload("Fresh");
        bed.site.reload("Old");
        addApps("Missing");

        bed.importsPerDay.put("acme", 4);
        DistributionPlan plan = bed.everythingToAll().plan();

        assertThat(plan.with(Action.DEFERRED))
                .extracting(delivery -> delivery.app().name())
                .containsExactly("Fresh");
        assertThat(plan.deliveries().stream()
                        .filter(delivery -> delivery.tenant().equals("acme")))
                .filteredOn(PlannedDelivery::writes)
                .extracting(delivery -> delivery.app().name())
                .containsExactly("Old", "Missing");
    }

    @Test
    void apply_anotherProcessTookTheRest_stopsShortBeforeAByteIsSent() {
        addApps("Sales", "Stock");
        DistributionPlan plan = bed.everythingToAll().plan();
        bed.ledger.countImport("acme", TODAY, 2);

        DistributionReport report = plan.apply();

        assertThat(report.with(Outcome.DEFERRED)).singleElement().satisfies(result -> {
            assertThat(result.tenant()).isEqualTo("acme");
            assertThat(result.appName()).isEqualTo("Stock");
            assertThat(result.bytes()).isZero();
        });
        assertThat(report.delivered()).hasSize(3);
        assertThat(acme.count("beginUpload")).isEqualTo(1);
        assertThat(bed.events).noneMatch(DeliveryRetried.class::isInstance);
    }

    @Test
    void apply_lastImportGoesDuringTheUpload_keepsTheUploadForTheNextDay() {
        addApps("Sales");
        bed.importsPerDay.put("acme", 1);
        bed.listener = event -> {
            if (event instanceof DistributionEvent.UploadProgressed progressed
                    && progressed.delivery().tenant().equals("acme")) {
                bed.ledger.countImport("acme", TODAY, 1);
            }
        };

        DistributionReport report = bed.everythingToAll().apply();
        bed.clock = Clock.fixed(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        DistributionReport nextDay = bed.everythingToAll().apply();

        assertThat(report.with(Outcome.DEFERRED))
                .singleElement()
                .satisfies(result -> assertThat(result.bytes()).isPositive());
        assertThat(nextDay.delivered())
                .singleElement()
                .satisfies(result -> assertThat(result.bytes()).isZero());
        assertThat(acme.count("beginUpload")).isEqualTo(1);
        assertThat(acme.count("importApp")).isEqualTo(1);
    }

    @Test
    void apply_importWhoseAnswerIsLost_isCounted() {
        addApps("Sales");
        acme.loseAnswerOf("importApp");

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(2);
        assertThat(bed.ledger.imports(List.of("acme", "globex"), TODAY)).isEqualTo(Map.of("acme", 1, "globex", 1));
    }

    @Test
    void apply_importThatARateLimitHeldUp_isCountedOnce() {
        addApps("Sales");
        acme.refuse("importApp", 429);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(2);
        assertThat(bed.ledger.imports(List.of("acme"), TODAY)).isEqualTo(Map.of("acme", 1));
    }

    @Test
    void plan_versionThatIsImportedAlready_needsNoImport() {
        addApps("Sales");
        bed.importsPerDay.put("acme", 1);
        acme.refuse("publish", 403);
        bed.everythingToAll().apply();

        DistributionPlan plan = bed.everythingToAll().plan();

        assertThat(plan.with(Action.DEFERRED)).isEmpty();
        assertThat(plan.importsByTenant()).isEmpty();
        assertThat(plan.apply().delivered()).hasSize(1);
    }

    private void addApps(String... names) {
        for (String name : names) {
            bed.site.add(name);
        }
    }
}
