package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.ledger.FollowUpMemory.Expected;
import io.qlikoem.distribution.port.AppVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReloadMemoryTest {
    private static final FollowUpKey KEY = new FollowUpKey("note", new DeliveryKey("app-1", "acme", "Analytics"));
    private static final AppVersion OLD = new AppVersion(
            Optional.of(Instant.parse("2026-11-25T10:00:00.123Z")), Instant.parse("2026-11-25T10:00:01Z"));
    private static final AppVersion NEVER_RELOADED =
            new AppVersion(Optional.empty(), Instant.parse("2026-11-25T10:00:01.100Z"));

    static Stream<Ledger> ledgers() {
        return Stream.of(
                new MemoryLedger(),
                JdbcLedger.on(Databases.h2()).createTablesIfMissing(),
                JdbcLedger.on(Databases.postgres()).createTablesIfMissing());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void seen_afterSeeing_isWhatWasSeenLast(Ledger ledger) {
        ledger.reloads().see("sense01", Map.of("a", OLD, "b", OLD));
        ledger.reloads().see("sense01", Map.of("b", NEVER_RELOADED, "c", OLD));
        ledger.reloads().forget("sense01", Set.of("c", "d"));

        assertThat(ledger.reloads().seen("sense01"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", OLD, "b", NEVER_RELOADED));
        assertThat(ledger.reloads().seen("sense02")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void keepSubscriptions_again_takesThePlaceOfThoseBefore(Ledger ledger) {
        ledger.reloads().keepSubscriptions("sense01", List.of("h1", "h2"));
        ledger.reloads().keepSubscriptions("sense02", List.of("h1"));
        ledger.reloads().keepSubscriptions("sense01", List.of("h2", "h3"));

        assertThat(ledger.reloads().subscriptions("sense01")).containsExactlyInAnyOrder("h2", "h3");
        ledger.reloads().keepSubscriptions("sense01", List.of());
        assertThat(ledger.reloads().subscriptions("sense01")).isEmpty();
        assertThat(ledger.reloads().subscriptions("sense02")).containsExactly("h1");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void begin_ofOneVersion_isTrueOnce(Ledger ledger) {
        FollowUpMemory memory = ledger.followUps();

        assertThat(memory.begin(KEY, "v1")).isTrue();
        assertThat(memory.begin(KEY, "v1")).isFalse();
        assertThat(memory.begin(KEY, "v2")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void begin_byManyAtOnce_isTrueForOne(Ledger ledger) {
        ledger.followUps().expect(KEY, Optional.empty());

        long winners = IntStream.range(0, 8)
                .parallel()
                .filter(i -> ledger.followUps().begin(KEY, "v1"))
                .count();

        assertThat(winners).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void expected_untilItIsBegun_isRemembered(Ledger ledger) {
        FollowUpMemory memory = ledger.followUps();
        memory.expect(KEY, Optional.empty());
        memory.expect(KEY, Optional.of("v1"));

        assertThat(memory.expected()).isEqualTo(List.of(new Expected(KEY, Optional.of("v1"))));
        memory.begin(KEY, "v2");
        assertThat(memory.expected()).isEmpty();
    }
}
