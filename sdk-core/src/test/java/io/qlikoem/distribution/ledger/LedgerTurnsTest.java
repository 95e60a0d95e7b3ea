package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while two work in an H2 database can leave a row that cannot be changed any more. */
class LedgerTurnsTest {
    @Test
    void inConnection_twoPoolsOfOneH2File_workOneAfterTheOther(@TempDir Path folder) throws InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("ledger");
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        JdbcConnectionPool other = JdbcConnectionPool.create(url, "", "");
        AtomicBoolean entered = new AtomicBoolean();
        Thread second = new Thread(() -> new LedgerDatabase(other).inConnection("enter", connection -> {
            entered.set(true);
            return "in";
        }));

        boolean together = new LedgerDatabase(pool).inConnection("look", connection -> {
            second.start();
            while (second.getState() != Thread.State.WAITING && second.isAlive()) {
                Thread.onSpinWait();
            }
            return entered.get();
        });
        second.join();

        assertThat(together).isFalse();
        assertThat(entered).isTrue();
        pool.dispose();
        other.dispose();
    }
}
