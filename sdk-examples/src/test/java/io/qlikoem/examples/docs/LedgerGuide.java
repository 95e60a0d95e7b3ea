package io.qlikoem.examples.docs;

import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import java.util.List;
import javax.sql.DataSource;

/** The code of docs/ledger.md: compiled, so that it stays right. */
final class LedgerGuide {
    private LedgerGuide() {}

    static List<Ledger> ledgers(DataSource dataSource) {
        Ledger ledger = JdbcLedger.on(dataSource).createTablesIfMissing(); // your own pool; H2 or PostgreSQL
        Ledger trial = new MemoryLedger(); // forgets everything with the process
        return List.of(ledger, trial);
    }
}
