package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.error.QlikConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollBackTest {
    @TempDir
    Path folder;

    private DistributionTestBed bed;
    private MemoryTenant acme;
    private String firstContent;

    @BeforeEach
    void twoReleasesInThreeTenants() {
        bed = new DistributionTestBed(folder.resolve("spool"), "acme", "globex", "initech");
        bed.keptFiles =
                KeptFiles.in(FolderContentStore.in(folder.resolve("kept"))).last(3);
        acme = bed.tenant("acme");
        bed.site.add("Sales");
        bed.everythingToAll().apply();
        firstContent = bed.site.content("Sales");
        bed.site.reload("Sales");
        bed.everythingToAll().apply();
    }

    @Test
    void apply_putsTheEarlierBytesOntoTheSamePublishedApp() {
        String published = acme.published().get(0).id();
        bed.site.exports.clear();

        DistributionReport report =
                bed.distributor().rollBack("Sales").onTenants("acme", "globex").apply();

        assertThat(report.delivered()).extracting(DeliveryResult::tenant).containsExactly("acme", "globex");
        assertThat(acme.published())
                .singleElement()
                .satisfies(app -> assertThat(app.id()).isEqualTo(published));
        assertThat(acme.contentOf(published)).isEqualTo(firstContent);
        assertThat(acme.origins()).hasSize(1);
        assertThat(bed.site.exports).isEmpty();
        assertThat(bed.tenant("initech")
                        .contentOf(bed.tenant("initech").published().get(0).id()))
                .isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void apply_isPinnedUntilItIsLetGo() {
        String published = acme.published().get(0).id();
        bed.distributor().rollBack("id-Sales").onTenants("acme").apply();
        bed.site.reload("Sales");

        DistributionReport pinned = bed.everythingToAll().apply();
        assertThat(pinned.with(Outcome.PINNED))
                .extracting(DeliveryResult::tenant)
                .containsExactly("acme");
        assertThat(pinned.delivered()).hasSize(2);
        assertThat(acme.contentOf(published)).isEqualTo(firstContent);
        assertThat(bed.distributor().status(List.of(bed.everythingToAll())).with(DeliveryStatus.State.PINNED))
                .hasSize(1);

        assertThat(bed.distributor().rollBack("Sales").onTenants("acme").release())
                .hasSize(1);
        assertThat(bed.everythingToAll().apply().delivered())
                .extracting(DeliveryResult::tenant)
                .containsExactly("acme");
        assertThat(acme.contentOf(published)).isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void apply_planMadeBefore_doesNotUndoIt() {
        bed.site.reload("Sales");
        DistributionPlan madeBefore = bed.everythingToAll().plan();
        bed.distributor().rollBack("Sales").onTenants("acme").apply();

        DistributionReport late = madeBefore.apply();

        assertThat(late.with(Outcome.PINNED)).extracting(DeliveryResult::tenant).containsExactly("acme");
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(firstContent);
    }

    @Test
    void apply_fails_isNotPinned() {
        acme.refuseAlways("importApp", 400);

        DistributionReport report =
                bed.distributor().rollBack("Sales").onTenants("acme").apply();

        assertThat(report.failed()).hasSize(1);
        acme.refusedForEver().clear();
        assertThat(bed.everythingToAll().apply().isComplete()).isTrue();
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void apply_failsWherePinnedBefore_staysPinnedAsItWas() {
        bed.distributor().rollBack("Sales").onTenants("acme").apply();
        String newest = bed.distributor().rollBack("Sales").choices().get(0).version();
        acme.refuseAlways("importApp", 400);

        bed.distributor().rollBack("Sales").onTenants("acme").toVersion(newest).apply();

        acme.refusedForEver().clear();
        assertThat(bed.everythingToAll().apply().with(Outcome.PINNED))
                .extracting(DeliveryResult::tenant)
                .containsExactly("acme");
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(firstContent);
    }

    @Test
    void apply_keptFileIsDamaged_deliversNothing() throws Exception {
        KeptRelease first = bed.distributor().rollBack("Sales").choices().get(1);
        Files.write(folder.resolve("kept").resolve(first.sha256() + ".qvf"), new byte[(int) first.bytes()]);

        DistributionReport report =
                bed.distributor().rollBack("Sales").onTenants("acme").apply();

        assertThat(report.failed().get(0).error().orElseThrow().type()).isEqualTo("ContentDamaged");
        assertThat(acme.contentOf(acme.published().get(0).id())).isEqualTo(bed.site.content("Sales"));
    }

    @Test
    void apply_manyReleases_keepsTheLastOnesAndThePinnedOne() throws Exception {
        bed.distributor().rollBack("Sales").onTenants("acme").apply();
        for (int i = 0; i < 5; i++) {
            bed.site.reload("Sales");
            bed.everythingToAll().apply();
        }

        List<KeptRelease> kept = bed.distributor().rollBack("Sales").choices();

        assertThat(kept).hasSize(4);
        assertThat(kept.get(3).version()).isEqualTo("2026-11-01T06:00:00.123Z");
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void apply_nothingToGoBackTo_saysWhatIsKept() {
        Distributor distributor = bed.distributor();

        assertThatThrownBy(() -> distributor.rollBack("Stock").apply())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("no release of it is kept");
        assertThatThrownBy(() -> distributor.rollBack("Sales").toVersion("2020").apply())
                .hasMessageContaining("kept are: 2026-11-01T06:01:00.123Z, 2026-11-01T06:00:00.123Z");
        assertThatThrownBy(
                        () -> distributor.rollBack("Sales").onTenants("nobody").apply())
                .hasMessageContaining("never delivered to nobody");
    }
}
