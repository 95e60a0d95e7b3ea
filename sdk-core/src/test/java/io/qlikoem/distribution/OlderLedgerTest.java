package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.UploadProgressed;
import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger was put back from a backup, or its database was switched to a copy that lagged behind: the tenants are further. */
class OlderLedgerTest {
    private static final DeliveryKey KEY = new DeliveryKey("id-Sales", "acme", "Analytics");

    @TempDir
    Path folder;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @BeforeEach
    void oneTenantAndOneApp() {
        bed = new DistributionTestBed(folder, "acme");
        acme = bed.tenant("acme");
        bed.site.add("Sales");
    }

    @Test
    void apply_ledgerOfTwoVersionsAgo_leavesOneOriginApp() {
        bed.everythingToAll().apply();
        LedgerEntry backup = entry();
        String published = acme.published().get(0).id();
        deliverAgain();
        deliverAgain();
        putBack(backup);

        bed.everythingToAll().apply();

        assertDeliveredTo(published);
    }

    @ParameterizedTest(name = "reloaded since: {0}")
    @ValueSource(booleans = {false, true})
    void apply_ledgerOfAFirstUploadUnderWay_findsWhatWasPublished(boolean reloaded) {
        LedgerEntry backup = ofAnUpload();
        String published = acme.published().get(0).id();
        if (reloaded) {
            deliverAgain();
            deliverAgain();
        }
        putBack(backup);

        bed.everythingToAll().apply();

        assertDeliveredTo(published);
    }

    @Test
    void apply_ledgerOfALaterUploadUnderWay_leavesOneOriginApp() {
        bed.everythingToAll().apply();
        String published = acme.published().get(0).id();
        bed.site.reload("Sales");
        LedgerEntry backup = ofAnUpload();
        putBack(backup);

        bed.everythingToAll().apply();

        assertDeliveredTo(published);
    }

    /** Delivers, and returns what the ledger said when the first chunk was on its way. */
    private LedgerEntry ofAnUpload() {
        AtomicReference<LedgerEntry> seen = new AtomicReference<>();
        bed.listener = event -> {
            if (event instanceof UploadProgressed) {
                seen.compareAndSet(null, entry());
            }
        };
        bed.everythingToAll().apply();
        bed.listener = event -> {};
        assertThat(seen.get().attempt().orElseThrow().step()).isEqualTo(Step.UPLOAD);
        return seen.get();
    }

    private void deliverAgain() {
        bed.site.reload("Sales");
        assertThat(bed.everythingToAll().apply().delivered()).hasSize(1);
    }

    private LedgerEntry entry() {
        return bed.ledger.entries(List.of("acme")).get(KEY);
    }

    private void putBack(LedgerEntry backup) {
        Claim claim = bed.ledger
                .claim(KEY, ClaimOwner.thisProcess(), Duration.ofMinutes(1))
                .orElseThrow();
        bed.ledger.record(claim, backup);
        bed.ledger.release(claim);
    }

    private void assertDeliveredTo(String published) {
        assertThat(acme.published()).extracting(TenantApp::id).containsExactly(published);
        assertThat(acme.contentOf(published)).isEqualTo(bed.site.content("Sales"));
        assertThat(acme.origins())
                .extracting(TenantApp::id)
                .containsExactly(acme.published().get(0).originAppId().orElseThrow());
        assertThat(bed.everythingToAll().plan().with(Action.UNCHANGED)).hasSize(1);
    }
}
