package io.qlikoem.distribution.ledger;

import io.qlikoem.error.QlikConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The ledger's tables: which version is there, and how they are made. */
final class LedgerSchema {
    private static final int CURRENT = 1;

    private LedgerSchema() {}

    static void createIfMissing(Connection connection) throws SQLException {
        writeAtOnce(connection);
        OptionalInt version = version(connection);
        if (version.isPresent()) {
            requireKnown(version.getAsInt());
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            // Another process made them at the same moment.
            if (version(connection).isEmpty()) {
                throw e;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /**
     * H2 keeps what was committed in memory for half a second, and a killed process loses it: a step would be done and not in
     * the ledger. PostgreSQL writes before it answers.
     */
    private static void writeAtOnce(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET WRITE_DELAY 0");
            }
        }
    }

    static void requireCurrent(Connection connection) throws SQLException {
        OptionalInt version = version(connection);
        if (version.isEmpty()) {
            throw new QlikConfigurationException(
                    "ledger",
                    "its tables are missing in the database",
                    "call JdbcLedger.createTablesIfMissing(), or run io/qlikoem/distribution/ledger/V1.sql of the jar");
        }
        requireKnown(version.getAsInt());
    }

    private static void requireKnown(int version) {
        if (version > CURRENT) {
            throw new QlikConfigurationException(
                    "ledger",
                    "its tables have schema version " + version + ", and this version of the SDK knows " + CURRENT,
                    "use the newer SDK that made them");
        }
    }

    /** The version of the tables that are there. Asked of the catalogue first: a failed query leaves traces in some logs. */
    private static OptionalInt version(Connection connection) throws SQLException {
        if (!isThere(connection, "qlikoem_schema") && !isThere(connection, "QLIKOEM_SCHEMA")) {
            return OptionalInt.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(version) FROM qlikoem_schema")) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private static List<String> statements() {
        try (InputStream file = LedgerSchema.class.getResourceAsStream("V1.sql")) {
            String sql = new String(Objects.requireNonNull(file, "V1.sql").readAllBytes(), StandardCharsets.UTF_8);
            String code = sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return Arrays.stream(code.split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
