package io.qlikoem.distribution.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/** The database that a ledger is in: takes a connection for each piece of work and gives it back. Thread-safe. */
final class LedgerDatabase {
    private static final Map<String, Lock> TURNS = new ConcurrentHashMap<>();

    private final DataSource dataSource;
    private volatile boolean asked;
    private volatile Optional<Lock> turn = Optional.empty();

    LedgerDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> T inConnection(String what, Work<T> work) {
        try {
            Optional<Lock> mine = turn();
            mine.ifPresent(Lock::lock);
            try (Connection connection = dataSource.getConnection()) {
                return committing(connection, work);
            } finally {
                mine.ifPresent(Lock::unlock);
            }
        } catch (SQLException e) {
            throw new LedgerException("the ledger's database could not " + what + ": " + e.getMessage(), e);
        }
    }

    private static <T> T committing(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        // A vendor's pool may hand out connections with an open transaction; each statement here stands alone.
        connection.setAutoCommit(true);
        try {
            return work.on(connection);
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    /**
     * Only one at a time works in an H2 database, whatever its pools allow. H2 saves one map of its file after the other while other
     * connections change them; a process that is killed right then leaves a row that cannot be changed any more, or a file that
     * cannot be read. Empty for PostgreSQL.
     */
    private Optional<Lock> turn() throws SQLException {
        if (!asked) {
            try (Connection connection = dataSource.getConnection()) {
                DatabaseMetaData database = connection.getMetaData();
                if (H2.is(database)) {
                    H2.requireReliable(database.getDatabaseProductVersion(), database.getURL());
                    turn = Optional.of(TURNS.computeIfAbsent(database.getURL(), url -> new ReentrantLock(true)));
                }
                asked = true;
            }
        }
        return turn;
    }

    /** Whether a row could not be inserted because there is one with its key. */
    static boolean isDuplicate(SQLException e) {
        return "23505".equals(e.getSQLState());
    }

    /** What is done with a connection that commits each statement. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
