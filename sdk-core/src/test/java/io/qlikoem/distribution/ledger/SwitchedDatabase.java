package io.qlikoem.distribution.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A database that can be away for a while: nobody gets a connection then. */
public final class SwitchedDatabase {
    private final AtomicBoolean away = new AtomicBoolean();
    private final DataSource source;

    private SwitchedDatabase(DataSource database) {
        this.source = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (away.get()) {
                        throw new SQLException("connection refused", "08001");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    static SwitchedDatabase of(DataSource database) {
        return new SwitchedDatabase(database);
    }

    /** An empty one in memory. */
    public static SwitchedDatabase inMemory() {
        return of(Databases.h2());
    }

    /** What a ledger is made on. */
    public DataSource source() {
        return source;
    }

    /** From now on nobody gets a connection, or everybody does again. */
    public void away(boolean isAway) {
        away.set(isAway);
    }
}
