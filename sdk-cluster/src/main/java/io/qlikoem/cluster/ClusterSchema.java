package io.qlikoem.cluster;

import io.qlikoem.error.QlikConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * The module's tables: which version is there, and how they are made. The version is a file {@code V<number>.sql} beside this
 * class; one that was released is never changed.
 */
final class ClusterSchema {
    private static final int CURRENT = 1;
    /** Two machines that make the tables at the same moment do so one after the other. */
    private static final long LOCK = 7_210_001;

    private ClusterSchema() {}

    static void createIfMissing(ClusterDatabase database) {
        database.inTransaction("create the tables", connection -> {
            requirePostgres(connection);
            ClusterDatabase.query(connection, "SELECT pg_advisory_xact_lock(?)", row -> 0, LOCK);
            int version = version(connection);
            requireKnown(version);
            if (version < CURRENT) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql());
                }
            }
            return version;
        });
    }

    static void requireCurrent(ClusterDatabase database) {
        int version = database.inTransaction("read the schema", connection -> {
            requirePostgres(connection);
            return version(connection);
        });
        requireKnown(version);
        if (version < CURRENT) {
            throw new QlikConfigurationException(
                    "cluster",
                    "its tables are missing in the database",
                    "call createTablesIfMissing(), or run V1.sql of io/qlikoem/cluster in the jar");
        }
    }

    private static void requireKnown(int version) {
        if (version > CURRENT) {
            throw new QlikConfigurationException(
                    "cluster",
                    "its tables have schema version " + version + ", and this version of the SDK knows " + CURRENT,
                    "use the newer SDK that made them");
        }
    }

    private static void requirePostgres(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!product.equals("PostgreSQL")) {
            throw new QlikConfigurationException(
                    "cluster", "its database is " + product, "give it a PostgreSQL that all machines reach");
        }
    }

    /** Asked of the catalogue first: a failed query would end the transaction. */
    private static int version(Connection connection) throws SQLException {
        boolean there = ClusterDatabase.query(
                        connection,
                        "SELECT to_regclass('qlikoem_cluster_schema') IS NOT NULL",
                        row -> row.getBoolean(1))
                .get(0);
        return there
                ? ClusterDatabase.query(
                                connection, "SELECT MAX(version) FROM qlikoem_cluster_schema", row -> row.getInt(1))
                        .get(0)
                : 0;
    }

    private static String sql() {
        try (InputStream file = ClusterSchema.class.getResourceAsStream("V1.sql")) {
            return new String(Objects.requireNonNull(file, "V1.sql").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
