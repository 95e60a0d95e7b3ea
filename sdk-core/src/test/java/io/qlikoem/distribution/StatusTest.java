package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DeliveryStatus.State;
import io.qlikoem.distribution.ledger.HistoryEntry;
import io.qlikoem.distribution.ledger.HistoryQuery;
import io.qlikoem.distribution.port.TenantApp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
    @TempDir
    Path spool;

    private DistributionTestBed bed;

    @BeforeEach
    void twoTenantsAndOneApp() {
        bed = new DistributionTestBed(spool, "acme", "globex");
        bed.site.add("Sales");
    }

    @Test
    void status_asksNoTenantAndTellsFreshFromStaleAndMissing() {
        bed.tenant("globex").refuseAlways("importApp", 400);
        bed.everythingToAll().apply();
        bed.tenant("acme").calls.clear();

        DistributionStatus before = status();
        bed.site.reload("Sales");
        DistributionStatus after = status();

        assertThat(before.deliveries()).extracting(DeliveryStatus::state).containsExactly(State.FRESH, State.MISSING);
        assertThat(before.deliveries()
                        .get(1)
                        .lastTry()
                        .flatMap(HistoryEntry::message)
                        .orElseThrow())
                .contains("HTTP 400 for tenant globex");
        assertThat(before.deliveries().get(1).underWay()).isTrue();
        assertThat(after.with(State.STALE)).hasSize(1);
        assertThat(bed.tenant("acme").calls).isEmpty();
        assertThat(before.describe()).contains("1 fresh, 0 stale, 1 missing, 0 not selected, 0 pinned, 0 drifted");
    }

    @Test
    void status_appNoLongerSelected_isToldWithItsName() {
        bed.everythingToAll().apply();
        bed.site.remove("Sales");
        bed.site.add("Stock");

        DistributionStatus status = status();

        assertThat(status.with(State.NOT_SELECTED))
                .extracting(DeliveryStatus::appName)
                .containsOnly("Sales");
        assertThat(status.with(State.MISSING))
                .extracting(DeliveryStatus::appName)
                .containsOnly("Stock");
    }

    @Test
    void checkedStatus_changedOrRemovedInTheTenant_isFound() {
        bed.everythingToAll().apply();
        MemoryTenant acme = bed.tenant("acme");
        TenantApp published = acme.published().get(0);
        acme.apps.put(
                published.id(),
                new TenantApp(
                        published.id(),
                        "Sales (old)",
                        published.spaceId(),
                        Optional.of("somebody's"),
                        true,
                        Optional.of(Instant.parse("2026-11-05T00:00:00Z"))));
        MemoryTenant globex = bed.tenant("globex");
        globex.apps.remove(globex.published().get(0).id());

        DistributionStatus status = bed.distributor().checkedStatus(List.of(bed.everythingToAll()));

        assertThat(status.with(State.DRIFTED)).hasSize(2);
        assertThat(status.deliveries().get(0).drift())
                .hasSize(3)
                .contains("it is named 'Sales (old)'", "its data was reloaded at 2026-11-05T00:00:00Z");
        assertThat(status.deliveries().get(1).drift())
                .singleElement()
                .asString()
                .contains("not there any more");
    }

    @Test
    void history_ofEachTry_tellsWhoGotWhatWhen() {
        bed.tenant("globex").refuseAlways("importApp", 400);
        DistributionReport report = bed.everythingToAll().apply();
        bed.everythingToAll().apply();

        List<HistoryEntry> acme =
                bed.ledger.history().find(HistoryQuery.newest(10).ofTenant("acme"));
        List<HistoryEntry> globex =
                bed.ledger.history().find(HistoryQuery.newest(10).ofTenant("globex"));

        assertThat(acme).singleElement().satisfies(entry -> {
            assertThat(entry.runId()).isEqualTo(report.runId());
            assertThat(entry.result()).isEqualTo(HistoryEntry.Result.DELIVERED);
            assertThat(entry.version()).contains("2026-11-01T06:00:00.123Z");
            assertThat(entry.publishedAppId())
                    .contains(bed.tenant("acme").published().get(0).id());
        });
        assertThat(globex)
                .extracting(HistoryEntry::result)
                .containsExactly(HistoryEntry.Result.FAILED, HistoryEntry.Result.FAILED);
    }

    @Test
    void status_oneDeliveryWasTriedMuchOftenerThanTheOthers_tellsTheLastTryOfEach() {
        bed.tenant("globex").refuseAlways("importApp", 400);
        for (int run = 0; run < 12; run++) {
            bed.everythingToAll().apply();
        }

        assertThat(status().deliveries())
                .extracting(each -> each.lastTry().map(HistoryEntry::result).orElseThrow())
                .containsExactly(HistoryEntry.Result.DELIVERED, HistoryEntry.Result.FAILED);
    }

    @Test
    void status_aWayBackWasBrokenOffAfterThePin_isStaleAndNotPinned() {
        bed.everythingToAll().apply();
        String delivered = "2026-11-01T06:00:00.123Z";
        status().deliveries()
                .forEach(each -> bed.ledger.pin(
                        each.key(),
                        Optional.of(each.key().tenant().equals("acme") ? "2026-10-01T06:00:00.123Z" : delivered)));

        assertThat(status().deliveries()).extracting(DeliveryStatus::state).containsExactly(State.STALE, State.PINNED);
    }

    private DistributionStatus status() {
        return bed.distributor().status(List.of(bed.everythingToAll()));
    }
}
