package io.qlikoem.distribution.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.reload.RefreshRules.Facts;
import io.qlikoem.distribution.reload.RefreshRules.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a delivery may be made: no site, no tenant, no clock. */
class RefreshRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final RefreshRules RULES = ImmutableRefreshRules.builder()
            .settling(Duration.ofSeconds(2))
            .smallestInterval(Duration.ofMinutes(15))
            .quietHours(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0), ZoneOffset.UTC))
            .putQuietHoursByTenant("globex", new QuietHours(LocalTime.of(9, 0), LocalTime.of(11, 0), ZoneOffset.UTC))
            .imports(new ImportPace(8))
            .build();
    private static final Facts FREE = new Facts(
            "acme",
            Optional.empty(),
            NOW.minusSeconds(60),
            NOW.minusSeconds(60),
            Optional.empty(),
            0,
            Optional.empty(),
            false);

    static Stream<Arguments> rows() {
        Failure once = new Failure(1, NOW.minusSeconds(10), "503");
        Failure thrice = new Failure(3, NOW.minusSeconds(10), "503");
        return Stream.of(
                Arguments.of("nothing is in the way", FREE, null, null),
                Arguments.of("blocked", facts().blocked("unknown tenant"), WaitReason.BLOCKED, null),
                Arguments.of("changed a second ago", facts().same(1), WaitReason.SETTLING, NOW.plusSeconds(1)),
                Arguments.of("changed two seconds ago", facts().same(2), null, null),
                Arguments.of("never at rest for long", facts().restless(10), null, null),
                Arguments.of(
                        "in its own quiet hours",
                        facts().tenant("globex"),
                        WaitReason.QUIET_HOURS,
                        Instant.parse("2026-11-25T11:00:00Z")),
                Arguments.of(
                        "refreshed 5 minutes ago", facts().refreshed(300), WaitReason.INTERVAL, NOW.plusSeconds(600)),
                Arguments.of("refreshed 15 minutes ago", facts().refreshed(900), null, null),
                Arguments.of("failed 10 s ago", facts().failed(once), WaitReason.FAILED, NOW.plusSeconds(20)),
                Arguments.of("failed three times", facts().failed(thrice), WaitReason.FAILED, NOW.plusSeconds(110)),
                Arguments.of(
                        "failed long ago in a refresh that has begun",
                        facts().refreshed(60).failed(new Failure(1, NOW.minusSeconds(31), "503")),
                        null,
                        null),
                Arguments.of("two imports are for any time", facts().imports(1), null, null),
                Arguments.of(
                        "imports of 10 o'clock are used up",
                        facts().imports(4),
                        WaitReason.IMPORT_CAP,
                        Instant.parse("2026-11-25T10:17:08.571Z")),
                Arguments.of(
                        "imports of the day are used up",
                        facts().imports(8),
                        WaitReason.IMPORT_CAP,
                        Instant.parse("2026-11-26T00:00:00Z")),
                Arguments.of("tenant is in a run", facts().busy(), WaitReason.ITS_TURN, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void decide_row_waitsForTheReason(String name, Object facts, WaitReason reason, Instant until) {
        Facts given = facts instanceof Draft draft ? draft.facts : (Facts) facts;

        Optional<RefreshRules.Wait> wait = RULES.decide(given, NOW);

        assertThat(wait.map(RefreshRules.Wait::reason).orElse(null)).isEqualTo(reason);
        assertThat(wait.flatMap(RefreshRules.Wait::until).orElse(null)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "6, 960", "7, 1800", "100, 1800"})
    void pause_afterSoManyFailures_growsToTheLongest(int failures, long seconds) {
        RetryPauses pauses = new RetryPauses(Duration.ofSeconds(30), Duration.ofMinutes(30));

        assertThat(pauses.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static Draft facts() {
        return new Draft(FREE);
    }

    private record Draft(Facts facts) {
        Draft blocked(String why) {
            return with(facts.tenant(), Optional.of(why), 60, 60, facts.refreshed(), 0, facts.failure(), false);
        }

        Draft tenant(String name) {
            return with(name, Optional.empty(), 60, 60, facts.refreshed(), 0, facts.failure(), false);
        }

        Draft same(long seconds) {
            return with("acme", Optional.empty(), 3, seconds, facts.refreshed(), 0, facts.failure(), false);
        }

        Draft restless(long seconds) {
            return with("acme", Optional.empty(), seconds, 0, facts.refreshed(), 0, facts.failure(), false);
        }

        Draft refreshed(long seconds) {
            return with(
                    "acme",
                    Optional.empty(),
                    60,
                    60,
                    Optional.of(NOW.minusSeconds(seconds)),
                    0,
                    facts.failure(),
                    false);
        }

        Draft failed(Failure failure) {
            return with("acme", Optional.empty(), 60, 60, facts.refreshed(), 0, Optional.of(failure), false);
        }

        Draft imports(int today) {
            return with("acme", Optional.empty(), 60, 60, facts.refreshed(), today, facts.failure(), false);
        }

        Draft busy() {
            return with("acme", Optional.empty(), 60, 60, facts.refreshed(), 0, facts.failure(), true);
        }

        private static Draft with(
                String tenant,
                Optional<String> blocker,
                long needed,
                long same,
                Optional<Instant> refreshed,
                int imports,
                Optional<Failure> failure,
                boolean busy) {
            return new Draft(new Facts(
                    tenant,
                    blocker,
                    NOW.minusSeconds(needed),
                    NOW.minusSeconds(same),
                    refreshed,
                    imports,
                    failure,
                    busy));
        }
    }
}
