package io.qlikoem.examples.rehearsal;

import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.LedgerEntry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that stops at a moment, before it records it, says so and waits to be killed: what a tenant has answered is then
 * known to nobody. Everything else it passes on.
 */
final class HoldingLedger implements InvocationHandler {
    private final Ledger ledger;
    private final Moment moment;
    private final Runnable saySo;
    private final Map<DeliveryKey, LedgerEntry> standing = new ConcurrentHashMap<>();

    private HoldingLedger(Ledger ledger, Moment moment, Runnable saySo) {
        this.ledger = ledger;
        this.moment = moment;
        this.saySo = saySo;
    }

    static Ledger around(Ledger ledger, Moment moment, Runnable saySo) {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, new HoldingLedger(ledger, moment, saySo));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null
                && method.getName().equals("record")
                && arguments[0] instanceof Claim claim
                && arguments[1] instanceof LedgerEntry entry) {
            LedgerEntry before = standing.getOrDefault(claim.key(), claim.entry());
            if (moment.isBetween(before, entry)) {
                saySo.run();
                awaitTheEnd();
            }
            standing.put(claim.key(), entry);
        }
        try {
            Object result = method.invoke(ledger, arguments);
            if (result instanceof Optional<?> claimed && claimed.orElse(null) instanceof Claim claim) {
                standing.put(claim.key(), claim.entry());
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
