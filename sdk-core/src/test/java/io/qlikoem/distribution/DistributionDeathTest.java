package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantDirectory;
import io.qlikoem.distribution.port.TenantTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that dies at each of its calls to site, tenant and ledger in turn. Whatever call it is, the next run ends with one
 * published app, the same as before if there was one, and one origin app.
 */
class DistributionDeathTest {
    private static final int CHUNK = 16;
    private static final int MORE_CALLS_THAN_ANY_RUN_MAKES = 200;

    @TempDir
    Path folder;

    private DistributionTestBed bed;
    private MemoryTenant acme;

    @ParameterizedTest(name = "after the call: {0}, looks before apps are listed: {1}")
    @CsvSource({"false, 0", "true, 0", "false, 1", "true, 1"})
    void apply_diesAtAnyCallOfAFirstDelivery_theNextRunDeliversOnce(boolean afterTheCall, int lag) throws Exception {
        int call = 1;

        for (boolean died = true; died; call++) {
            startAfresh();
            died = diesAt(call, afterTheCall);
            acme.looksBeforeAppsAreListed = lag;
            bed.everythingToAll().apply();
            assertDelivered("death at call " + call);
            assertThat(acme.count("sendChunk")).isLessThanOrEqualTo(chunks() + 1);
        }

        assertThat(call).isBetween(30, MORE_CALLS_THAN_ANY_RUN_MAKES);
    }

    @ParameterizedTest(name = "after the call: {0}, reloaded meanwhile: {1}")
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void apply_diesAtAnyCallOfALaterDelivery_theNextRunKeepsTheId(boolean afterTheCall, boolean reloaded)
            throws Exception {
        int call = 1;

        for (boolean died = true; died; call++) {
            startAfresh();
            bed.everythingToAll().apply();
            String published = acme.published().get(0).id();
            bed.site.reload("Sales");
            died = diesAt(call, afterTheCall);
            if (reloaded) {
                bed.site.reload("Sales");
            }
            bed.everythingToAll().apply();
            assertDelivered("death at call " + call);
            assertThat(acme.published().get(0).id()).isEqualTo(published);
        }

        assertThat(call).isBetween(30, MORE_CALLS_THAN_ANY_RUN_MAKES);
    }

    @ParameterizedTest(name = "after the call: {0}, reloaded: {1}, renamed: {2}")
    @CsvSource({"false, true, false", "true, true, false", "false, true, true", "true, true, true", "true, false, true"
    })
    void apply_diesAtAnyCallAndTheAppIsReloadedOrRenamed_deliversTheNewVersionOnce(
            boolean afterTheCall, boolean reloaded, boolean renamed) throws Exception {
        int call = 1;

        for (boolean died = true; died; call++) {
            startAfresh();
            died = diesAt(call, afterTheCall);
            if (reloaded) {
                bed.site.reload("Sales");
            }
            if (renamed) {
                bed.site.rename("Sales", "Sales EMEA");
            }
            bed.everythingToAll().apply();
            assertDelivered("death at call " + call);
        }

        assertThat(call).isBetween(30, MORE_CALLS_THAN_ANY_RUN_MAKES);
    }

    @ParameterizedTest(name = "after the call: {0}")
    @ValueSource(booleans = {false, true})
    void apply_diesAtAnyCallWhileAPublishedAppIsMadeAnew_theNextRunEndsWithOne(boolean afterTheCall) throws Exception {
        int call = 1;

        for (boolean died = true; died; call++) {
            startAfresh();
            bed.everythingToAll().apply();
            acme.apps.remove(acme.published().get(0).id());
            bed.site.reload("Sales");
            died = diesAt(call, afterTheCall);
            bed.everythingToAll().apply();
            assertDelivered("death at call " + call);
        }

        assertThat(call).isBetween(30, MORE_CALLS_THAN_ANY_RUN_MAKES);
    }

    @ParameterizedTest(name = "after the call: {0}")
    @ValueSource(booleans = {false, true})
    void apply_diesAtAnyCallAndTheLedgerIsLost_adoptingGoesOnWithWhatIsThere(boolean afterTheCall) throws Exception {
        int call = 1;

        for (boolean died = true; died; call++) {
            startAfresh();
            died = diesAt(call, afterTheCall);
            List<String> published =
                    acme.published().stream().map(TenantApp::id).toList();
            long imports = acme.count("importApp");
            boolean imported = !acme.origins().isEmpty();
            bed.ledger = new MemoryLedger();
            bed.everythingToAll().adoptingExisting().apply();
            assertDelivered("death at call " + call);
            assertThat(acme.published()).extracting(TenantApp::id).containsAll(published);
            assertThat(acme.count("importApp")).isEqualTo(imported ? imports : imports + 1);
        }

        assertThat(call).isBetween(30, MORE_CALLS_THAN_ANY_RUN_MAKES);
    }

    @Test
    void apply_ledgerLostAfterADelivery_withoutAdoptingIsBlockedAndWithItSendsNothing() throws Exception {
        startAfresh();
        bed.everythingToAll().apply();
        TenantApp published = acme.published().get(0);
        bed.ledger = new MemoryLedger();

        DistributionReport blocked = bed.everythingToAll().apply();
        long changes = acme.count("republish") + acme.count("publish") + acme.count("sendChunk");
        DistributionReport adopted = bed.everythingToAll().adoptingExisting().apply();

        assertThat(blocked.with(Outcome.BLOCKED))
                .singleElement()
                .satisfies(result -> assertThat(result.error().orElseThrow().message())
                        .contains("Sales", "acme", published.id(), "allow adopting existing apps"));
        assertThat(adopted.delivered()).hasSize(1);
        assertThat(adopted.bytesSent()).isZero();
        assertThat(acme.count("republish") + acme.count("publish") + acme.count("sendChunk"))
                .isEqualTo(changes);
        assertDelivered("adopted");
    }

    @Test
    void apply_ledgerLostAndAppRenamedSince_adoptsByTheOriginApp() throws Exception {
        startAfresh();
        bed.everythingToAll().apply();
        String published = acme.published().get(0).id();
        bed.ledger = new MemoryLedger();
        bed.site.rename("Sales", "Sales EMEA");
        bed.site.reload("Sales");

        bed.everythingToAll().adoptingExisting().apply();

        assertThat(acme.published()).singleElement().satisfies(app -> {
            assertThat(app.id()).isEqualTo(published);
            assertThat(app.name()).isEqualTo("Sales EMEA");
        });
        assertDelivered("adopted");
    }

    @Test
    void apply_exportHoldsOtherBytesAfterADeath_startsTheUploadAgainAndMixesNothing() throws Exception {
        startAfresh();
        acme.refuse("sendChunk", 400);
        bed.everythingToAll().apply();
        bed.site.changeContentOnly("Sales");

        bed.everythingToAll().apply();

        assertThat(acme.count("beginUpload")).isEqualTo(2);
        assertDelivered("other bytes");
    }

    @ParameterizedTest(name = "reloaded since: {0}")
    @ValueSource(booleans = {false, true})
    void apply_ledgerLostItsLastWritesAfterAPublish_findsWhatWasPublished(boolean reloaded) throws Exception {
        startAfresh();
        acme.refuse("app", 400);
        bed.everythingToAll().apply();
        String published = acme.published().get(0).id();
        goBackToImport();
        if (reloaded) {
            bed.site.reload("Sales");
        }

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).as(report.describe()).hasSize(1);
        assertThat(acme.published()).extracting(TenantApp::id).containsExactly(published);
        assertDelivered("last writes lost");
    }

    /** As if what was recorded after the upload had never reached the disk. */
    private void goBackToImport() {
        DeliveryKey key = new DeliveryKey("id-Sales", "acme", "Analytics");
        Claim claim = bed.ledger
                .claim(key, ClaimOwner.thisProcess(), Duration.ofMinutes(1))
                .orElseThrow();
        DeliveryAttempt attempt = claim.entry().attempt().orElseThrow();
        bed.ledger.record(
                claim,
                claim.entry()
                        .withPublishedAppId(Optional.empty())
                        .withAttempt(attempt.withStep(Step.IMPORT).withImportedAppId(Optional.empty())));
        bed.ledger.release(claim);
    }

    private void startAfresh() throws Exception {
        bed = new DistributionTestBed(Files.createTempDirectory(folder, "spool"), "acme");
        acme = bed.tenant("acme");
        bed.site.add("Sales");
    }

    /** False when the run ended before that call. */
    private boolean diesAt(int call, boolean afterTheCall) {
        Mortality process = Mortality.atCall(call, afterTheCall);
        try {
            Distributor.from(process.mortal(AppSource.class, bed.site))
                    .to(new MortalTenants(process))
                    .recordingIn(process.mortal(Ledger.class, bed.ledger))
                    .settings(bed.settings())
                    .build()
                    .distribution("all")
                    .apps(everyApp())
                    .toTenants(allTenants())
                    .intoSpace("Analytics")
                    .apply();
        } catch (Mortality.Death e) {
            assertThat(process.isDead()).isTrue();
        }
        process.takeClaims(bed.ledger);
        return process.isDead();
    }

    private int chunks() {
        return (bed.site.content("Sales").length() + CHUNK - 1) / CHUNK;
    }

    private void assertDelivered(String when) {
        assertThat(acme.published()).as(when).hasSize(1);
        assertThat(acme.origins()).as(when).hasSize(1);
        TenantApp published = acme.published().get(0);
        assertThat(published.originAppId())
                .as(when)
                .contains(acme.origins().get(0).id());
        assertThat(acme.contentOf(published.id())).as(when).isEqualTo(bed.site.content("Sales"));
        assertThat(bed.everythingToAll().plan().with(Action.UNCHANGED)).as(when).hasSize(1);
        assertThat(bed.spool).as(when).isEmptyDirectory();
    }

    private final class MortalTenants implements TenantDirectory {
        private final Map<String, TenantTarget> targets;

        MortalTenants(Mortality process) {
            targets = Map.of("acme", process.mortal(TenantTarget.class, acme));
        }

        @Override
        public List<Tenant> tenants() {
            return bed.tenants();
        }

        @Override
        public TenantTarget target(Tenant tenant) {
            return Optional.ofNullable(targets.get(tenant.name())).orElseThrow();
        }
    }
}
