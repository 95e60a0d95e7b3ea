package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.port.TenantApp;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A delivery that loses an answer on its way ends as if it had not, and leaves nothing behind. */
class DistributionResumeTest {
    @TempDir
    Path spool;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void oneTenantAndOneApp() {
        bed = new DistributionTestBed(spool, "acme");
        acme = bed.tenant("acme");
        bed.site.add("Sales");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identify", "openSpace", "beginUpload", "sendChunk", "importApp", "publish", "app"})
    void apply_answerOfACallIsLost_deliversOnceAndLeavesOneOrigin(String call) {
        acme.loseAnswerOf(call);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(1);
        assertDelivered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beginUpload", "sendChunk", "importApp", "republish", "app", "deleteApp"})
    void apply_answerOfACallIsLostAtTheNextReload_keepsThePublishedIdAndOneOrigin(String call) {
        bed.everythingToAll().apply();
        String published = acme.published().get(0).id();
        bed.site.reload("Sales");
        acme.loseAnswerOf(call);

        bed.everythingToAll().apply();
        bed.everythingToAll().apply();

        assertThat(acme.published()).extracting(TenantApp::id).containsExactly(published);
        assertDelivered();
    }

    @Test
    void apply_answerOfARepublishIsLost_seesThatItCameThroughAndDoesNotRepeatIt() {
        bed.everythingToAll().apply();
        bed.site.reload("Sales");
        acme.loseAnswerOf("republish");

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(1);
        assertThat(acme.count("republish")).isEqualTo(1);
        assertDelivered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"importApp", "publish"})
    void apply_answerIsLostAndTheIndexLags_findsWhatWasMadeAfterWaiting(String call) {
        acme.loseAnswerOf(call);
        acme.looksBeforeAppsAreListed = 3;

        bed.everythingToAll().apply();

        assertThat(acme.count(call)).isEqualTo(1);
        assertThat(bed.pauses).isNotEmpty();
        assertDelivered();
    }

    @Test
    void apply_importIsNotFoundInTime_importsAgainAndRemovesTheDouble() {
        acme.loseAnswerOf("importApp");
        acme.looksBeforeAppsAreListed = 5;

        bed.everythingToAll().apply();

        assertThat(acme.count("importApp")).isEqualTo(2);
        assertDelivered();
    }

    @Test
    void apply_runEndsInTheMiddleOfAnUpload_theNextGoesOnFromThere() {
        for (int i = 0; i < 12; i++) {
            acme.refuse("sendChunk", 400);
        }
        DistributionReport failed = bed.everythingToAll().apply();

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(failed.failed().get(0).error().orElseThrow().message()).contains("HTTP 400");
        assertThat(report.delivered()).hasSize(1);
        assertThat(acme.count("beginUpload")).isEqualTo(1);
        assertDelivered();
    }

    @Test
    void apply_uploadExpiredMeanwhile_startsTheUploadAgain() {
        acme.refuse("importApp", 400);
        bed.everythingToAll().apply();
        acme.expireUploads();

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(1);
        assertThat(acme.count("beginUpload")).isEqualTo(2);
        assertDelivered();
    }

    @Test
    void apply_uploadIsCompleteFromAnEarlierRun_exportsNothing() {
        acme.refuse("importApp", 400);
        bed.everythingToAll().apply();
        bed.site.exports.clear();

        bed.everythingToAll().apply();

        assertThat(bed.site.exports).isEmpty();
        assertDelivered();
    }

    @Test
    void apply_appWasReloadedSinceTheInterruption_deliversTheNewVersionAndRetiresTheOldImport() {
        acme.refuse("publish", 400);
        bed.everythingToAll().apply();
        bed.site.reload("Sales");

        bed.everythingToAll().apply();

        assertDelivered();
    }

    @Test
    void apply_publishAnswerLostAndAppReloadedSince_keepsTheOnePublishedApp() {
        acme.loseAnswerOf("publish");
        acme.refuse("findApps", 400);
        bed.everythingToAll().apply();
        bed.site.reload("Sales");

        bed.everythingToAll().apply();

        assertThat(acme.published()).hasSize(1);
        assertDelivered();
    }

    @Test
    void apply_importedAppIsRemovedByTheCustomer_importsItAgain() {
        acme.refuse("publish", 400);
        bed.everythingToAll().apply();
        acme.apps.clear();

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(1);
        assertDelivered();
    }

    @Test
    void apply_uploadIsLockedForAWhile_waitsAndGoesOn() {
        acme.refuse("sendChunk", 423);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.deliveries().get(0).attempts()).isEqualTo(1);
        assertThat(bed.pauses).isNotEmpty();
        assertDelivered();
    }

    @Test
    void apply_uploadStaysLocked_isLeftAloneAndBegunAnew() {
        acme.lockedUpload = "upload-0";

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(1);
        assertThat(acme.count("beginUpload")).isEqualTo(2);
        assertDelivered();
    }

    @Test
    void apply_passingFailures_areToldAndCounted() {
        acme.refuse("importApp", 503);

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.deliveries().get(0).attempts()).isEqualTo(2);
        assertThat(bed.events).hasAtLeastOneElementOfType(DeliveryRetried.class);
        assertDelivered();
    }

    private void assertDelivered() {
        assertThat(acme.published()).hasSize(1);
        assertThat(acme.origins()).hasSize(1);
        TenantApp published = acme.published().get(0);
        assertThat(published.originAppId()).contains(acme.origins().get(0).id());
        assertThat(acme.contentOf(published.id())).isEqualTo(bed.site.content("Sales"));
        assertThat(bed.everythingToAll().plan().with(Action.UNCHANGED)).hasSize(1);
        assertThat(spool).isEmptyDirectory();
    }
}
