package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed leaves its H2 file as it is at that moment: what the ledger has acknowledged has to be in it. */
class H2FileTest {
    private static final DeliveryKey KEY = new DeliveryKey("app-1", "acme", "Analytics");
    private static final int WRITES = 60;

    @Test
    void record_acknowledged_isInTheFileOfAProcessThatIsKilledThen(@TempDir Path folder) throws Exception {
        // Space in the file is used again at once, and not after 45 seconds only.
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("ledger") + ";RETENTION_TIME=0", "", "");
        Ledger ledger = JdbcLedger.on(pool).createTablesIfMissing();
        Claim claim = ledger.claim(KEY, ClaimOwner.thisProcess(), Duration.ofMinutes(30), Set.of())
                .orElseThrow();
        List<Long> found = new ArrayList<>();

        for (long bytes = 1; bytes <= WRITES; bytes++) {
            ledger.record(claim, uploaded(bytes));
            found.add(uploadedBytes(asLeftByAKill(folder)));
        }

        assertThat(found)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITES).boxed().toList());
        pool.dispose();
    }

    @Test
    void requireReliable_fileInTheHandsOfAVersionThatForgets_saysWhatToUse() {
        assertThatThrownBy(() -> H2.requireReliable("2.5.252 (2026-07-10)", "jdbc:h2:file:./ledger"))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessage("ledger: H2 2.5.252 (2026-07-10) loses what it has acknowledged when its process is killed;"
                        + " use com.h2database:h2:2.4.240, or PostgreSQL");
        assertThatCode(() -> H2.requireReliable("2.5.252 (2026-07-10)", "jdbc:h2:mem:trial"))
                .doesNotThrowAnyException();
        assertThatCode(() -> H2.requireReliable("2.4.240 (2025-09-22)", "jdbc:h2:file:./ledger"))
                .doesNotThrowAnyException();
    }

    private static LedgerEntry uploaded(long bytes) {
        return LedgerEntry.of(KEY)
                .withAttempt(DeliveryAttempt.builder()
                        .step(Step.UPLOAD)
                        .version("2026-11-25T06:00:00Z")
                        .sha256("5e88")
                        .bytes(WRITES)
                        .uploadedBytes(bytes)
                        .build());
    }

    private static Path asLeftByAKill(Path folder) throws IOException {
        Path copy = Files.createTempFile(folder, "killed", ".mv.db");
        Files.write(copy, Files.readAllBytes(folder.resolve("ledger.mv.db")));
        return copy;
    }

    private static long uploadedBytes(Path file) throws SQLException {
        String url = "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(attempt_uploaded_bytes) FROM qlikoem_delivery")) {
            row.next();
            return row.getLong(1);
        }
    }
}
