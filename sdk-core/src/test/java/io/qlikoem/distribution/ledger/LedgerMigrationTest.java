package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ledger that an older SDK made loses nothing. */
class LedgerMigrationTest {
    private static final DeliveryKey KEY = new DeliveryKey("app-1", "acme", "Analytics");

    static Stream<DataSource> databases() {
        return Stream.of(Databases.h2(), Databases.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void createTablesIfMissing_tablesOfTheFirstVersion_keepsWhatTheyHold(DataSource database) {
        Databases.execute(database, file("V1.sql"));
        Databases.execute(
                database,
                "INSERT INTO qlikoem_delivery (app_id, tenant, space, published_app_id, fence)"
                        + " VALUES ('app-1', 'acme', 'Analytics', 'published', 7)");
        assertThatThrownBy(() -> JdbcLedger.on(database).entries(List.of("acme")))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("schema version 1")
                .hasMessageContaining("V2.sql");

        JdbcLedger ledger = JdbcLedger.on(database).createTablesIfMissing();

        assertThat(ledger.entries(List.of("acme")).get(KEY).publishedAppId()).contains("published");
        Claim claim = ledger.claim(KEY, ClaimOwner.thisProcess(), Duration.ofMinutes(1))
                .orElseThrow();
        assertThat(claim.fence()).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void createTablesIfMissing_afterAProcessThatEndedInTheMiddle_goesOn(DataSource database) {
        String all = file("V1.sql");
        Databases.execute(database, all.substring(0, all.indexOf("INSERT INTO qlikoem_schema")));

        JdbcLedger ledger = JdbcLedger.on(database).createTablesIfMissing();

        assertThat(ledger.entries(List.of("acme"))).isEmpty();
    }

    private static String file(String name) {
        try (InputStream file = LedgerSchema.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
