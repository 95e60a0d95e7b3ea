package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every ledger keeps, held against both. */
class LedgerTest {
    private static final DeliveryKey KEY = new DeliveryKey("app-1", "acme", "Analytics");
    private static final ClaimOwner ME = new ClaimOwner("here", 1, 1);
    private static final ClaimOwner OTHER = new ClaimOwner("there", 2, 2);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final SettableClock CLOCK = new SettableClock();

    static Stream<Ledger> ledgers() {
        return Databases.ledgers(CLOCK);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void record_everything_isReadBackAsItWas(Ledger ledger) {
        Claim claim = ledger.claim(KEY, ME, LEASE).orElseThrow();
        LedgerEntry entry = LedgerEntry.builder()
                .key(KEY)
                .publishedAppId("published")
                .originAppId("origin")
                .deliveredVersion("2026-11-01T06:00:00.123Z")
                .deliveredSha256("ab".repeat(32))
                .deliveredAt(Instant.parse("2026-11-01T06:05:00.456Z"))
                .attempt(DeliveryAttempt.builder()
                        .step(Step.IMPORT)
                        .version("2026-11-02T06:00:00.123Z")
                        .sha256("cd".repeat(32))
                        .bytes(5_000_000_000L)
                        .upload("https://acme.example/api/v1/temp-contents/files/1")
                        .uploadedBytes(4_999_999_999L)
                        .importedAppId("imported")
                        .importUncertain(true)
                        .retiringAppIds(List.of("old-1", "old-2"))
                        .build())
                .build();

        ledger.record(claim, entry);

        assertThat(ledger.entries(List.of("acme", "globex"))).containsExactly(Map.entry(KEY, entry));
        assertThat(ledger.entries(List.of("globex"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void claim_heldByAnother_isRefusedUntilItRunsOutOrIsGivenBack(Ledger ledger) {
        Claim mine = ledger.claim(KEY, ME, LEASE).orElseThrow();

        assertThat(ledger.claim(KEY, OTHER, LEASE)).isEmpty();
        ledger.release(mine);
        assertThat(ledger.claim(KEY, OTHER, LEASE)).isPresent();
        CLOCK.advance(LEASE.plusSeconds(1));
        assertThat(ledger.claim(KEY, ME, LEASE)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void claim_heldByOneThatWasGivenUp_isTakenAtOnceAndItsWritesAreRefused(Ledger ledger) {
        Claim givenUp = ledger.claim(KEY, OTHER, LEASE).orElseThrow();
        assertThat(ledger.claim(KEY, ME, LEASE, Set.of(new ClaimOwner("elsewhere", 3, 3))))
                .isEmpty();

        Claim mine = ledger.claim(KEY, ME, LEASE, Set.of(OTHER)).orElseThrow();
        Claim mineAgain = ledger.claim(KEY, ME, LEASE, Set.of(ME, OTHER)).orElseThrow();

        assertThatThrownBy(() -> ledger.record(givenUp, givenUp.entry())).isInstanceOf(StaleClaimException.class);
        assertThatThrownBy(() -> ledger.record(mine, mine.entry())).isInstanceOf(StaleClaimException.class);
        ledger.record(mineAgain, mineAgain.entry());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void record_beginsTheLeaseAnew(Ledger ledger) {
        Claim mine = ledger.claim(KEY, ME, LEASE).orElseThrow();
        CLOCK.advance(LEASE.minusMinutes(1));

        ledger.record(mine, mine.entry());
        CLOCK.advance(LEASE.minusMinutes(1));

        assertThat(ledger.claim(KEY, OTHER, LEASE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void record_afterAnotherTookOver_isRefusedAndChangesNothing(Ledger ledger) {
        Claim stale = ledger.claim(KEY, ME, LEASE).orElseThrow();
        CLOCK.advance(LEASE.plusSeconds(1));
        Claim present = ledger.claim(KEY, OTHER, LEASE).orElseThrow();
        ledger.record(present, present.entry().withPublishedAppId("theirs"));

        assertThatThrownBy(() -> ledger.record(stale, stale.entry().withPublishedAppId("mine")))
                .isInstanceOf(StaleClaimException.class)
                .hasMessageContaining("acme");
        ledger.release(stale);

        assertThat(ledger.entries(List.of("acme")).get(KEY).publishedAppId()).contains("theirs");
        assertThat(ledger.claim(KEY, ME, LEASE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void bindTenant_oneNameAndOneId_standForEachOther(Ledger ledger) {
        TenantBinding acme = new TenantBinding("acme", "id-1");

        assertThat(ledger.bindTenant(acme)).isEqualTo(acme);
        assertThat(ledger.bindTenant(acme)).isEqualTo(acme);
        assertThat(ledger.bindTenant(new TenantBinding("acme", "id-2"))).isEqualTo(acme);
        assertThat(ledger.bindTenant(new TenantBinding("globex", "id-1"))).isEqualTo(acme);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void recordWave_again_keepsTheLatestState(Ledger ledger) {
        Instant then = Instant.parse("2026-11-23T12:00:00.123Z");
        ledger.waves().record("release", 1, new WaveState(WaveState.Status.STARTED, then));
        ledger.waves().record("release", 1, new WaveState(WaveState.Status.PASSED, then.plusSeconds(60)));

        assertThat(ledger.waves().state("release", 1))
                .contains(new WaveState(WaveState.Status.PASSED, then.plusSeconds(60)));
        assertThat(ledger.waves().state("release", 2)).isEmpty();
        assertThat(ledger.waves().state("another", 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void recordWave_first_forgetsWavesThatNothingWasWrittenOfForNinetyDays(Ledger ledger) {
        Instant now = Instant.parse("2026-11-23T12:00:00.123Z");
        WaveState old = new WaveState(WaveState.Status.PASSED, now.minus(Duration.ofDays(91)));
        WaveState recent = new WaveState(WaveState.Status.PASSED, now.minus(Duration.ofDays(89)));
        ledger.waves().record("spring", 1, old);
        ledger.waves().record("summer", 1, recent);

        ledger.waves().record("autumn", 1, new WaveState(WaveState.Status.STARTED, now));

        assertThat(ledger.waves().state("spring", 1)).isEmpty();
        assertThat(ledger.waves().state("summer", 1)).contains(recent);
        assertThat(ledger.waves().state("autumn", 1)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void history_isReadBackNewestFirstAndForgottenWhenOld(Ledger ledger) {
        Instant then = Instant.parse("2026-11-23T12:00:00.123Z");
        HistoryEntry first = HistoryEntry.builder()
                .runId("run-1")
                .key(KEY)
                .appName("Sales")
                .distribution("dashboards")
                .endedAt(then)
                .result(HistoryEntry.Result.FAILED)
                .bytes(17)
                .attempts(3)
                .message("it did not work")
                .build();
        HistoryEntry second = HistoryEntry.builder()
                .from(first)
                .runId("run-2")
                .endedAt(then.plusSeconds(60))
                .result(HistoryEntry.Result.DELIVERED)
                .version("2026-11-23T06:00:00Z")
                .sha256("ab".repeat(32))
                .publishedAppId("published")
                .message(Optional.empty())
                .build();
        ledger.history().add(first);
        ledger.history().add(second);

        assertThat(ledger.history().find(HistoryQuery.newest(10))).containsExactly(second, first);
        assertThat(ledger.history().find(HistoryQuery.newest(1).ofTenant("acme").ofApp("app-1")))
                .containsExactly(second);
        assertThat(ledger.history().find(HistoryQuery.newest(10).since(then.plusSeconds(1))))
                .containsExactly(second);
        assertThat(ledger.history().find(HistoryQuery.newest(10).ofTenant("globex")))
                .isEmpty();
        assertThat(ledger.history().latest(List.of("acme", "globex"))).containsExactly(second);
        assertThat(ledger.history().latest(List.of("globex"))).isEmpty();
        assertThat(ledger.history().forgetBefore(then.plusSeconds(1))).isEqualTo(1);
        assertThat(ledger.history().find(HistoryQuery.newest(10))).containsExactly(second);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void pin_staysWhateverIsRecordedUntilItIsTakenOff(Ledger ledger) {
        ledger.pin(KEY, Optional.of("2026-11-22T06:00:00Z"));
        Claim claim = ledger.claim(KEY, ME, LEASE).orElseThrow();
        ledger.record(claim, LedgerEntry.of(KEY).withPublishedAppId("published"));

        assertThat(claim.entry().pinnedVersion()).contains("2026-11-22T06:00:00Z");
        assertThat(ledger.entries(List.of("acme")).get(KEY).pinnedVersion()).contains("2026-11-22T06:00:00Z");
        ledger.pin(KEY, Optional.empty());
        assertThat(ledger.entries(List.of("acme")).get(KEY).pinnedVersion()).isEmpty();
        assertThat(ledger.entries(List.of("acme")).get(KEY).publishedAppId()).contains("published");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void keptReleases_areReadBackNewestFirst(Ledger ledger) {
        Instant then = Instant.parse("2026-11-23T12:00:00.123Z");
        KeptReleases kept = ledger.keptReleases();
        KeptRelease first =
                new KeptRelease("app-1", "Sales", "v1", "ab".repeat(32), 5_000_000_000L, then, Optional.empty());
        KeptRelease second =
                new KeptRelease("app-1", "Sales", "v2", "cd".repeat(32), 7, then.plusSeconds(60), Optional.empty());
        kept.add(first);
        kept.add(first);
        kept.add(second);
        kept.delivered("app-1", "v1", then.plusSeconds(5));
        kept.delivered("app-1", "v1", then.plusSeconds(9));

        assertThat(kept.of("app-1")).extracting(KeptRelease::version).containsExactly("v2", "v1");
        assertThat(kept.find("app-1", "v1").orElseThrow().deliveredAt()).contains(then.plusSeconds(5));
        assertThat(kept.find("app-1", "v2")).contains(second);
        kept.forget("app-1", "v1");
        assertThat(kept.all()).containsExactly(second);
    }

    @Test
    void claim_ownerIsADeadProcessOfThisMachine_isTakenAtOnce() {
        ClaimOwner here = ClaimOwner.thisProcess();
        ClaimOwner dead = new ClaimOwner(here.host(), here.pid(), here.started() - 10_000);
        Ledger ledger = JdbcLedger.on(Databases.h2(), CLOCK).createTablesIfMissing();
        Claim lost = ledger.claim(KEY, dead, LEASE).orElseThrow();

        Claim taken = ledger.claim(KEY, here, LEASE).orElseThrow();

        assertThat(taken.fence()).isGreaterThan(lost.fence());
    }

    @Test
    void createTablesIfMissing_again_keepsWhatIsThere(@TempDir Path folder) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve("ledger"));
        Ledger first = JdbcLedger.on(h2).createTablesIfMissing();
        Claim claim = first.claim(KEY, ME, LEASE).orElseThrow();
        first.record(claim, claim.entry().withPublishedAppId("p"));

        Ledger second = JdbcLedger.on(h2).createTablesIfMissing();

        assertThat(second.entries(List.of("acme")).get(KEY).publishedAppId()).contains("p");
    }

    @Test
    void entries_tablesMissing_saysHowToMakeThem() {
        DataSource h2 = Databases.h2();

        assertThatThrownBy(() -> JdbcLedger.on(h2).entries(List.of("acme")))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("createTablesIfMissing");
    }

    @Test
    void entries_tablesOfANewerVersion_areNotTouched() {
        DataSource h2 = Databases.h2();
        JdbcLedger.on(h2).createTablesIfMissing();
        Databases.execute(h2, "INSERT INTO qlikoem_schema (version) VALUES (99)");

        assertThatThrownBy(() -> JdbcLedger.on(h2).entries(List.of("acme"))).hasMessageContaining("version 99");
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
