package io.qlikoem.distribution.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Empty databases of both kinds. The PostgreSQL server is a real one; it ends with the JVM. */
final class Databases {
    private Databases() {}

    /** An empty ledger of each kind. */
    static Stream<Ledger> ledgers(Clock clock) {
        return Stream.of(
                new MemoryLedger(clock),
                JdbcLedger.on(h2(), clock).createTablesIfMissing(),
                JdbcLedger.on(postgres(), clock).createTablesIfMissing());
    }

    static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    /** A fresh schema of the server. */
    static DataSource postgres() {
        String schema = "s" + System.nanoTime();
        execute(Server.RUNNING.getPostgresDatabase(), "CREATE SCHEMA " + schema);
        return Server.RUNNING.getDatabase("postgres", "postgres", Map.of("currentSchema", schema));
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
