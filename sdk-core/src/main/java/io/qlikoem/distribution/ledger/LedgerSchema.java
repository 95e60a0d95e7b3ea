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
import java.util.stream.Collectors;

/**
 * The ledger's tables: which version is there, and how they are made and brought up to date.
 *
 * <p>A version is a file {@code V<number>.sql} beside this class, which ends by adding its number to {@code qlikoem_schema}.
 * A file that was released is never changed: what comes next is a file of its own. Its statements can be run again, because H2
 * commits each of them and a process can end between two.
 */
final class LedgerSchema {
    private static final List<Integer> VERSIONS = List.of(1, 2, 3, 4, 5, 6);
    private static final int CURRENT = VERSIONS.get(VERSIONS.size() - 1);

    private LedgerSchema() {}

    static void bringUpToDate(Connection connection) throws SQLException {
        if (H2.is(connection.getMetaData())) {
            H2.writeAtOnce(connection);
        }
        int version = version(connection);
        requireKnown(version);
        for (int next : VERSIONS) {
            if (next > version) {
                bringTo(next, connection);
            }
        }
    }

    /** All of a version's statements; on PostgreSQL all or none of them. */
    private static void bringTo(int version, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(version)) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            // Another process did it at the same moment.
            if (version(connection) < version) {
                throw e;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static void requireCurrent(Connection connection) throws SQLException {
        int version = version(connection);
        requireKnown(version);
        if (version == CURRENT) {
            return;
        }
        String files = VERSIONS.stream()
                .filter(each -> each > version)
                .map(each -> "V" + each + ".sql")
                .collect(Collectors.joining(", "));
        throw new QlikConfigurationException(
                "ledger",
                version == 0
                        ? "its tables are missing in the database"
                        : "its tables have schema version " + version + ", and this version of the SDK needs "
                                + CURRENT,
                "call JdbcLedger.createTablesIfMissing(), or run " + files
                        + " of io/qlikoem/distribution/ledger in the jar");
    }

    private static void requireKnown(int version) {
        if (version > CURRENT) {
            throw new QlikConfigurationException(
                    "ledger",
                    "its tables have schema version " + version + ", and this version of the SDK knows " + CURRENT,
                    "use the newer SDK that made them");
        }
    }

    /**
     * The version of the tables that are there, 0 when there are none. Asked of the catalogue first: a failed query leaves traces
     * in some logs.
     */
    private static int version(Connection connection) throws SQLException {
        if (!isThere(connection, "qlikoem_schema") && !isThere(connection, "QLIKOEM_SCHEMA")) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(version) FROM qlikoem_schema")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private static List<String> statements(int version) {
        String name = "V" + version + ".sql";
        try (InputStream file = LedgerSchema.class.getResourceAsStream(name)) {
            String sql = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
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
