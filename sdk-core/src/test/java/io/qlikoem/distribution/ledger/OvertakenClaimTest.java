package io.qlikoem.distribution.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process takes a delivery over in the very moment in which the one before still writes. */
class OvertakenClaimTest {
    private static final DeliveryKey SALES = new DeliveryKey("sales", "acme", "Analytics");

    static Stream<DataSource> databases() {
        return Stream.of(Databases.h2(), Databases.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void claim_theOneBeforeWritesBetweenLookAndTake_seesWhatItWrote(DataSource database) {
        JdbcLedger ledger = JdbcLedger.on(database).createTablesIfMissing();
        Claim before =
                ledger.claim(SALES, new ClaimOwner("one", 1, 1), Duration.ZERO).orElseThrow();
        DataSource atTheTake = beforeTaking(
                database,
                () -> ledger.record(before, before.entry().withPublishedAppId("published by the one before")));

        Claim after = JdbcLedger.on(atTheTake)
                .claim(SALES, new ClaimOwner("two", 2, 2), Duration.ofMinutes(1))
                .orElseThrow();

        assertThat(after.entry().publishedAppId()).contains("published by the one before");
    }

    @Test
    void isGone_theClockWasSetSinceTheProcessBegan_isFalse() {
        ClaimOwner us = ClaimOwner.thisProcess();

        assertThat(new ClaimOwner(us.host(), us.pid(), us.started() - 1_000).isGone())
                .isFalse();
        assertThat(new ClaimOwner(us.host(), us.pid(), us.started() + 60_000).isGone())
                .isFalse();
    }

    @Test
    void isGone_anotherProcessHasItsIdAgain_isTrue() {
        ClaimOwner us = ClaimOwner.thisProcess();

        assertThat(new ClaimOwner(us.host(), us.pid(), us.started() - 10_000).isGone())
                .isTrue();
    }

    private static DataSource beforeTaking(DataSource database, Runnable meanwhile) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = call(database, method, arguments);
            return answer instanceof Connection connection
                    ? proxy(Connection.class, (statement, sql) -> {
                        if (statement.getName().equals("prepareStatement")
                                && String.valueOf(sql[0]).contains("SET claim_owner = ?")) {
                            meanwhile.run();
                        }
                        return call(connection, statement, sql);
                    })
                    : answer;
        });
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> calls.answer(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private interface Calls {
        @Nullable
        Object answer(Method method, Object[] arguments) throws Throwable;
    }
}
