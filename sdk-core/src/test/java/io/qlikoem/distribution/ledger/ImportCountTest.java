package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many imports a tenant was asked for on a day, held against every ledger. */
class ImportCountTest {
    static Stream<Ledger> ledgers() {
        return Databases.ledgers(Clock.systemUTC());
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void countImport_upToTheCap_isCountedForThatTenantAndDayAlone(Ledger ledger) {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(ledger.countImport("acme", day, 2)).isTrue();
        assertThat(ledger.countImport("acme", day, 2)).isTrue();
        assertThat(ledger.countImport("acme", day, 2)).isFalse();
        assertThat(ledger.countImport("acme", day, 0)).isFalse();
        assertThat(ledger.countImport("acme", day.plusDays(1), 2)).isTrue();
        assertThat(ledger.countImport("globex", day, 0)).isFalse();

        assertThat(ledger.imports(List.of("acme", "globex"), day)).isEqualTo(Map.of("acme", 2));
        assertThat(ledger.imports(List.of("globex"), day)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void countImport_firstOfADay_forgetsTheTenantsDaysBeforeYesterday(Ledger ledger) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        ledger.countImport("globex", day.minusDays(2), 9);
        ledger.countImport("acme", day.minusDays(2), 9);
        ledger.countImport("acme", day.minusDays(1), 9);

        ledger.countImport("acme", day, 9);

        List<String> both = List.of("acme", "globex");
        assertThat(ledger.imports(both, day.minusDays(2))).isEqualTo(Map.of("globex", 1));
        assertThat(ledger.imports(both, day.minusDays(1))).isEqualTo(Map.of("acme", 1));
        assertThat(ledger.imports(both, day)).isEqualTo(Map.of("acme", 1));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void uncountImport_notCarriedOut_leavesRoomForAnother(Ledger ledger) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        ledger.countImport("acme", day, 1);

        ledger.uncountImport("acme", day);
        ledger.uncountImport("acme", day);

        assertThat(ledger.imports(List.of("acme"), day)).isEmpty();
        assertThat(ledger.countImport("acme", day, 1)).isTrue();
        assertThat(ledger.countImport("acme", day, 1)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void countImport_manyAtOnce_neverExceedsTheCap(Ledger ledger) throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 23);
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Boolean>> counted =
                threads.invokeAll(Collections.nCopies(60, () -> ledger.countImport("acme", day, 40)));
        threads.shutdown();

        int taken = 0;
        for (Future<Boolean> each : counted) {
            taken += each.get() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(40);
        assertThat(ledger.imports(List.of("acme"), day)).isEqualTo(Map.of("acme", 40));
    }
}
