package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.ledger.SwitchedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger's database goes away in the middle of a delivery: what was done meanwhile is not known to it. */
class LedgerAwayTest {
    @TempDir
    Path folder;

    private final SwitchedDatabase database = SwitchedDatabase.inMemory();
    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void oneTenantAndTwoVersionsOfAnApp() {
        bed = new DistributionTestBed(folder, "acme");
        bed.ledger = JdbcLedger.on(database.source()).createTablesIfMissing();
        acme = bed.tenant("acme");
        bed.site.add("Sales");
        assertThat(bed.everythingToAll().apply().delivered()).hasSize(1);
        bed.site.reload("Sales");
        bed.events.clear();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RETIRE")
    void apply_awayUntilTheNextAttempt_delivers(Step step) {
        bed.listener = event -> {
            if (event instanceof StepStarted started && started.step() == step) {
                database.away(isFirst(started));
            }
            if (event instanceof DeliveryRetried) {
                database.away(false);
            }
        };

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).as(report.describe()).hasSize(1);
        assertDelivered();
    }

    @Test
    void apply_awayWhenAPreviousOriginAppIsRemoved_isDeliveredAndTheNextRunTidiesUp() {
        awayFrom(Step.RETIRE);

        DistributionReport report = bed.everythingToAll().apply();
        backAgain();
        bed.everythingToAll().apply();

        DeliveryResult delivered = report.delivered().get(0);
        assertThat(delivered.notes())
                .singleElement()
                .asString()
                .startsWith("a previous origin app could not be removed and will be at the next run: the ledger's");
        assertDelivered();
    }

    @Test
    void apply_awayForGood_endsInOneLineAndTheNextRunOfTheProcessGoesOn() {
        awayFrom(Step.PUBLISH);
        DistributionReport failed = bed.everythingToAll().apply();
        backAgain();

        DistributionReport next = bed.everythingToAll().apply();

        assertThat(failed.failed().get(0).error().orElseThrow().message())
                .contains("connection refused")
                .endsWith("the next run goes on from there");
        assertThat(next.delivered()).as(next.describe()).hasSize(1);
        assertDelivered();
    }

    private void awayFrom(Step step) {
        bed.listener = event -> {
            if (event instanceof StepStarted started && started.step() == step) {
                database.away(true);
            }
        };
    }

    private void backAgain() {
        database.away(false);
        bed.listener = event -> {};
    }

    private boolean isFirst(StepStarted started) {
        return bed.events.stream()
                        .filter(event -> event instanceof StepStarted before && before.step() == started.step())
                        .count()
                == 1;
    }

    private void assertDelivered() {
        assertThat(acme.published()).hasSize(1);
        assertThat(acme.origins()).hasSize(1);
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(bed.site.content("Sales"));
        assertThat(bed.everythingToAll().plan().with(Action.UNCHANGED)).hasSize(1);
    }
}
