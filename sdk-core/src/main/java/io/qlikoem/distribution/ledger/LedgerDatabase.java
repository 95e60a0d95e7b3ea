package io.qlikoem.distribution.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database that a ledger is in: takes a connection for each piece of work and gives it back. Thread-safe. */
final class LedgerDatabase {
    private final DataSource dataSource;

    LedgerDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> T inConnection(String what, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            // A vendor's pool may hand out connections with an open transaction; each statement here stands alone.
            connection.setAutoCommit(true);
            try {
                return work.on(connection);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new LedgerException("the ledger's database could not " + what + ": " + e.getMessage(), e);
        }
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
