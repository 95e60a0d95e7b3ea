package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.TenantApp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
    @TempDir
    Path spool;

    private DistributionTestBed bed;
    private MemoryTenant acme;
    private MemoryTenant globex;

    @BeforeEach
    void twoTenantsAndOneApp() {
        bed = new DistributionTestBed(spool, "acme", "globex");
        acme = bed.tenant("acme");
        globex = bed.tenant("globex");
        bed.site.add("Sales");
    }

    @Test
    void apply_firstTime_publishesTheAppInEveryTenantFromOneExport() {
        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.deliveries()).extracting(DeliveryResult::outcome).containsOnly(Outcome.DELIVERED);
        assertThat(bed.site.exports).containsExactly("Sales");
        for (MemoryTenant tenant : List.of(acme, globex)) {
            TenantApp published = tenant.published().get(0);
            assertThat(tenant.published()).hasSize(1);
            assertThat(tenant.origins()).hasSize(1);
            assertThat(published.name()).isEqualTo("Sales");
            assertThat(published.spaceId()).contains("space-Analytics");
            assertThat(tenant.contentOf(published.id())).isEqualTo(bed.site.content("Sales"));
        }
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void apply_delivered_saysWhenWhatHappened() {
        DeliveryTimes times = bed.everythingToAll().apply().deliveries().get(0).times();

        assertThat(times.reloadedAt()).contains(Instant.parse("2026-11-01T06:00:00.123Z"));
        assertThat(Stream.of(
                                times.exportStartedAt(),
                                times.exportedAt(),
                                times.uploadedAt(),
                                times.publishedAt(),
                                times.verifiedAt())
                        .map(Optional::orElseThrow))
                .isSorted();
        assertThat(bed.everythingToAll().apply().deliveries().get(0).times()).isEqualTo(DeliveryTimes.none());
    }

    @Test
    void apply_again_asksNoTenantAndExportsNothing() {
        bed.everythingToAll().apply();
        acme.calls.clear();
        bed.site.exports.clear();

        DistributionReport second = bed.everythingToAll().apply();

        assertThat(second.with(Outcome.UNCHANGED)).hasSize(2);
        assertThat(second.bytesSent()).isZero();
        assertThat(acme.calls).isEmpty();
        assertThat(bed.site.exports).isEmpty();
    }

    @Test
    void apply_afterAReload_sendsOnlyThatAppOntoTheSamePublishedApp() {
        bed.site.add("Stock");
        bed.everythingToAll().apply();
        List<String> before = acme.published().stream().map(TenantApp::id).toList();
        bed.site.exports.clear();
        bed.site.reload("Stock");

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).extracting(DeliveryResult::appName).containsExactly("Stock", "Stock");
        assertThat(bed.site.exports).containsExactly("Stock");
        assertThat(acme.published()).extracting(TenantApp::id).containsExactlyElementsOf(before);
        assertThat(acme.origins()).hasSize(2);
        assertThat(acme.contentOf(before.get(1))).isEqualTo(bed.site.content("Stock"));
    }

    @Test
    void apply_oneTenantRefusesTheClient_deliversToTheOthersAndDoesNotInsist() {
        bed.site.add("Stock");
        acme.refuse("identify", 401);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).extracting(DeliveryResult::tenant).containsExactly("globex", "globex");
        assertThat(report.failed()).extracting(DeliveryResult::tenant).containsExactly("acme", "acme");
        assertThat(report.failed().get(1).error().orElseThrow().message()).startsWith("not tried in this run: ");
        assertThat(acme.calls).containsExactly("identify");
    }

    @Test
    void apply_addressLeadsToAnotherTenant_writesNothingThere() {
        bed.everythingToAll().apply();
        bed.site.reload("Sales");
        acme.calls.clear();
        acme.tenantId = "somebody else";

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.tenant()).isEqualTo("acme");
            assertThat(failed.error().orElseThrow().type()).isEqualTo("WrongTenant");
        });
        assertThat(acme.calls).containsExactly("identify");
    }

    @Test
    void apply_twoNamesLeadToOneTenant_deliversUnderOneNameOnly() {
        globex.tenantId = acme.tenantId;

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(1);
        assertThat(report.failed().get(0).error().orElseThrow().type()).isEqualTo("WrongTenant");
    }

    @Test
    void apply_appOfThatNameIsThereAlready_isBlockedAndNothingIsUploaded() {
        TenantApp stranger = acme.put("Sales", "Analytics");

        DistributionReport report = bed.everythingToAll().apply();

        DeliveryResult blocked = report.with(Outcome.BLOCKED).get(0);
        assertThat(blocked.error().orElseThrow().message()).contains(stranger.id(), "adopting");
        assertThat(acme.contentOf(stranger.id())).isEqualTo("old");
        assertThat(acme.calls).doesNotContain("beginUpload", "publish", "republish");
    }

    @Test
    void adoptingExisting_takesOverTheAppAndKeepsItsId() {
        TenantApp existing = acme.put("Sales", "Analytics");

        DistributionReport report = bed.everythingToAll().adoptingExisting().apply();

        assertThat(report.isComplete()).isTrue();
        assertThat(acme.published()).extracting(TenantApp::id).containsExactly(existing.id());
        assertThat(acme.contentOf(existing.id())).isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void adoptingExisting_severalOfThatName_isBlocked() {
        acme.put("Sales", "Analytics");
        acme.put("Sales", "Analytics");

        DistributionReport report = bed.everythingToAll().adoptingExisting().apply();

        assertThat(report.with(Outcome.BLOCKED))
                .extracting(DeliveryResult::tenant)
                .containsExactly("acme");
    }

    @Test
    void apply_ledgerWasLost_adoptsWhatItMadeAndRemovesTheOldOrigin() {
        bed.everythingToAll().apply();
        String published = acme.published().get(0).id();
        bed.ledger = new io.qlikoem.distribution.ledger.MemoryLedger();

        DistributionReport report = bed.everythingToAll().adoptingExisting().apply();

        assertThat(report.delivered()).hasSize(2);
        assertThat(acme.published()).extracting(TenantApp::id).containsExactly(published);
        assertThat(acme.origins()).hasSize(1);
    }

    @Test
    void apply_appReloadsWhileItIsExported_exportsAgainAndLabelsWhatItSent() {
        bed.site.duringExport = () -> {
            if (bed.site.exports.size() == 1) {
                bed.site.reload("Sales");
            }
        };

        bed.everythingToAll().apply();

        assertThat(bed.site.exports).containsExactly("Sales", "Sales");
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(bed.site.content("Sales"));
        assertThat(bed.everythingToAll().plan().with(Action.UNCHANGED)).hasSize(2);
    }

    @Test
    void apply_appReloadsAllTheTime_failsItsDeliveriesWithoutSendingAnything() {
        bed.site.duringExport = () -> bed.site.reload("Sales");

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.failed())
                .extracting(result -> result.error().orElseThrow().type())
                .containsOnly("AppKeepsReloading");
        assertThat(acme.calls).doesNotContain("beginUpload");
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void apply_appIsRemovedFromTheSite_failsOnlyItsDeliveries() {
        bed.site.add("Stock");
        DistributionPlan plan = bed.everythingToAll().plan();
        bed.site.remove("Sales");

        DistributionReport report = plan.apply();

        assertThat(report.delivered()).extracting(DeliveryResult::appName).containsOnly("Stock");
        assertThat(report.failed())
                .extracting(result -> result.error().orElseThrow().type())
                .containsOnly("AppGone");
    }

    @Test
    void apply_customerRemovedThePublishedApp_publishesAnewAndSaysSo() {
        bed.everythingToAll().apply();
        acme.apps.remove(acme.published().get(0).id());
        bed.site.reload("Sales");

        DistributionReport report = bed.everythingToAll().apply();

        DeliveryResult result = report.delivered().get(0);
        assertThat(result.notes()).singleElement().asString().contains("published anew");
        assertThat(acme.published())
                .extracting(TenantApp::id)
                .containsExactly(result.publishedAppId().orElseThrow());
    }

    @Test
    void apply_twoDistributionsSendOneApp_exportsItOnce() {
        Distributor distributor = bed.distributor();
        Distribution first = distributor
                .distribution("a")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics");
        Distribution second = distributor
                .distribution("b")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Finance");

        DistributionReport report =
                distributor.plan(List.of(first, second, first)).apply();

        assertThat(report.delivered()).hasSize(4);
        assertThat(bed.site.exports).containsExactly("Sales");
    }

    @Test
    void apply_listenerThrows_isIgnored() {
        Distributor distributor = Distributor.from(bed.site)
                .to(bed)
                .recordingIn(bed.ledger)
                .settings(bed.settings())
                .listeningWith(event -> {
                    throw new IllegalStateException("a listener's own trouble");
                })
                .build();

        DistributionReport report = distributor
                .distribution("all")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .apply();

        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void intoSpace_theLandingSpace_isRefusedBeforeAnythingIsAsked() {
        Distribution distribution = bed.distributor()
                .distribution("all")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("OEM landing");

        assertThatThrownBy(distribution::plan).hasMessageContaining("landing space");
    }
}
