package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.WaveState;
import io.qlikoem.distribution.ledger.Waves;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/** A ledger whose database is away whenever one wave is to be written. */
final class FailingWavesLedger {
    private FailingWavesLedger() {}

    static Ledger around(Ledger ledger, int wave) {
        Waves waves = failing(ledger.waves(), wave);
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("waves")) {
                        return waves;
                    }
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private static Waves failing(Waves waves, int wave) {
        return new Waves() {
            @Override
            public Optional<WaveState> state(String release, int number) {
                return waves.state(release, number);
            }

            @Override
            public void record(String release, int number, WaveState state) {
                (number == wave ? away().waves() : waves).record(release, number, state);
            }
        };
    }

    /** Fails as a database does that nobody serves. */
    private static Ledger away() {
        JdbcDataSource nobody = new JdbcDataSource();
        nobody.setURL("jdbc:h2:mem:none-" + System.nanoTime() + ";IFEXISTS=TRUE");
        return JdbcLedger.on(nobody);
    }
}
