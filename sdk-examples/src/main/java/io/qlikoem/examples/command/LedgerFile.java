package io.qlikoem.examples.command;

import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.config.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/** The ledger that the configuration names, in an H2 database. */
record LedgerFile(Ledger ledger, Optional<JdbcConnectionPool> database) implements AutoCloseable {
    private static final String FILE = "jdbc:h2:file:";

    /** The ledger, made if it is missing. */
    static LedgerFile open(Config config) {
        JdbcConnectionPool database = JdbcConnectionPool.create(config.ledger(), "", "");
        // One for each delivery that is worked on at a time, and one for the plan.
        database.setMaxConnections(config.concurrency() + 1);
        return new LedgerFile(JdbcLedger.on(database).createTablesIfMissing(), Optional.of(database));
    }

    /** The ledger if it is there, and else an empty one that leaves no file behind. */
    static LedgerFile look(Config config) {
        boolean missing = config.ledger().startsWith(FILE)
                && !Files.exists(
                        Path.of(config.ledger().substring(FILE.length()).replaceFirst(";.*", "") + ".mv.db"));
        return missing ? new LedgerFile(new MemoryLedger(), Optional.empty()) : open(config);
    }

    @Override
    public void close() {
        database.ifPresent(JdbcConnectionPool::dispose);
    }
}
