package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database is away when a delivery is given back, and is there again when the same process comes to it next. */
class DatabaseAwayTest {
    private static final DeliveryKey SALES = new DeliveryKey("sales", "acme", "Analytics");
    private static final Duration LEASE = Duration.ofMinutes(30);

    static Stream<DataSource> databases() {
        return Stream.of(Databases.h2(), Databases.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void claim_couldNotBeGivenBack_isNotWaitedFor(DataSource database) {
        SwitchedDatabase switched = SwitchedDatabase.of(database);
        JdbcLedger ledger = claimedAndAway(switched);
        assertThatThrownBy(() -> claim(ledger)).isInstanceOf(LedgerException.class);
        switched.away(false);

        Optional<Claim> next = claim(ledger);

        assertThat(next).isPresent();
        assertThat(claim(ledger)).as("it is worked on").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void claim_anotherTookOverWhatCouldNotBeGivenBack_isLeftToIt(DataSource database) {
        SwitchedDatabase switched = SwitchedDatabase.of(database);
        JdbcLedger ledger = claimedAndAway(switched);
        switched.away(false);
        Claim theirs = JdbcLedger.on(database)
                .claim(SALES, new ClaimOwner("two", 2, 2), LEASE, Set.of(ClaimOwner.thisProcess()))
                .orElseThrow();

        assertThat(claim(ledger)).isEmpty();
        ledger.record(theirs, theirs.entry());
    }

    /** The database went away before the delivery could be given back. */
    private static JdbcLedger claimedAndAway(SwitchedDatabase switched) {
        JdbcLedger ledger = JdbcLedger.on(switched.source()).createTablesIfMissing();
        Claim before = claim(ledger).orElseThrow();
        switched.away(true);
        assertThatThrownBy(() -> ledger.release(before)).isInstanceOf(LedgerException.class);
        return ledger;
    }

    private static Optional<Claim> claim(JdbcLedger ledger) {
        return ledger.claim(SALES, ClaimOwner.thisProcess(), LEASE, Set.of());
    }
}
