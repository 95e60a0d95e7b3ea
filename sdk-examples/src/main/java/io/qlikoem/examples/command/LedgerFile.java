package io.qlikoem.examples.command;

import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.config.Config;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** The ledger that the configuration names, in an H2 database. */
record LedgerFile(Ledger ledger, Optional<JdbcConnectionPool> database) implements AutoCloseable {
    /** The ledger, made if it is missing. */
    static LedgerFile open(Config config) {
        return on(careful(config.ledger()), config);
    }

    /** The ledger if it is there, and else an empty one that leaves no file behind. */
    static LedgerFile look(Config config) {
        String url = with("IFEXISTS=TRUE", careful(config.ledger()));
        return isMissing(url) ? new LedgerFile(new MemoryLedger(), Optional.empty()) : on(url, config);
    }

    private static LedgerFile on(String url, Config config) {
        JdbcConnectionPool database = JdbcConnectionPool.create(url, "", "");
        // One for each delivery that is worked on at a time, and one for the plan.
        database.setMaxConnections(config.concurrency() + 1);
        return new LedgerFile(JdbcLedger.on(database).createTablesIfMissing(), Optional.of(database));
    }

    /** Asks H2 itself, because only it knows what file is behind its many forms of a URL. Other trouble comes up when it is used. */
    private static boolean isMissing(String url) {
        try {
            DriverManager.getConnection(url).close();
            return false;
        } catch (SQLException e) {
            return e.getErrorCode() == ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1;
        }
    }

    /**
     * H2 would close the database at the first sign of SIGTERM, before what is under way is recorded in it, and keep commits in
     * memory for half a second.
     */
    private static String careful(String url) {
        return with("WRITE_DELAY=0", with("DB_CLOSE_ON_EXIT=FALSE", url));
    }

    /** An option that the configuration sets itself stays. */
    private static String with(String option, String url) {
        String name = ";" + option.substring(0, option.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(name) ? url : url + ";" + option;
    }

    @Override
    public void close() {
        database.ifPresent(JdbcConnectionPool::dispose);
    }
}
