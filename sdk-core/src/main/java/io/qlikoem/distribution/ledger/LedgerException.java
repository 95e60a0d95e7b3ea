package io.qlikoem.distribution.ledger;

import java.sql.SQLException;

/** The ledger's database failed. The cause tells how; nothing of the call was written. */
public class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerException(String message, SQLException cause) {
        super(message, cause);
    }
}
