package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.Ledger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A process that dies at one of its calls to the world outside: from then on nothing that it still does reaches anybody.
 * The call itself is lost, or carried out and its answer lost.
 */
final class Mortality {
    private final boolean afterTheCall;
    private final List<Claim> claims = new ArrayList<>();
    private int callsLeft;
    private boolean dead;

    private Mortality(int callsLeft, boolean afterTheCall) {
        this.callsLeft = callsLeft;
        this.afterTheCall = afterTheCall;
    }

    /** Dies at this call, the first being 1. */
    static Mortality atCall(int call, boolean afterTheCall) {
        return new Mortality(call, afterTheCall);
    }

    boolean isDead() {
        return dead;
    }

    /** The same port, as long as the process lives. */
    <T> T mortal(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            try {
                return live(() -> method.invoke(real, args));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** What the next process does on the same machine: it takes the claims of the one that is no more. */
    void takeClaims(Ledger ledger) {
        claims.forEach(ledger::release);
    }

    private synchronized Object live(Call call) throws Exception {
        if (dead) {
            throw new Death();
        }
        boolean last = --callsLeft == 0;
        dead = last;
        if (last && !afterTheCall) {
            throw new Death();
        }
        Object answer = call.make();
        if (answer instanceof Optional<?> found && found.orElse(null) instanceof Claim claim) {
            claims.add(claim);
        }
        if (last) {
            throw new Death();
        }
        return answer;
    }

    @FunctionalInterface
    private interface Call {
        Object make() throws Exception;
    }

    static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process is dead", null, false, false);
        }
    }
}
