package io.qlikoem.distribution.ledger;

import io.qlikoem.error.QlikConfigurationException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;

/** What the ledger has to mind on H2 alone. */
final class H2 {
    private H2() {}

    static boolean is(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("H2");
    }

    /**
     * H2 keeps what was committed in memory for half a second, and a killed process loses it: a step would be done and not in
     * the ledger. PostgreSQL writes before it answers.
     */
    static void writeAtOnce(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
        }
    }

    /**
     * When H2 2.5 uses space in the middle of its file again, the file's head goes on naming the save before: where its process is
     * killed then, the database is opened at that older state, up to twenty commits back, without a word.
     *
     * @throws QlikConfigurationException when a file is in the hands of such a version
     */
    static void requireReliable(String version, String url) {
        if (version.startsWith("2.5.") && !url.startsWith("jdbc:h2:mem:")) {
            throw new QlikConfigurationException(
                    "ledger",
                    "H2 " + version + " loses what it has acknowledged when its process is killed",
                    "use com.h2database:h2:2.4.240, or PostgreSQL");
        }
    }
}
