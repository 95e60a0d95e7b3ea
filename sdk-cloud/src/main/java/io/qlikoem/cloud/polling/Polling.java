package io.qlikoem.cloud.polling;

import io.qlikoem.http.Sleeper;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How often to ask again for what a tenant does in its own time (a reload, an export, an alert that is being made), and for
 * how long.
 *
 * <p>Only waits count, not the calls between them. Immutable, thread-safe if its sleeper is.
 */
public final class Polling {
    private final Duration every;
    private final Duration atMost;
    private final Sleeper sleeper;

    private Polling(Duration every, Duration atMost, Sleeper sleeper) {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("every must be more than nothing but was " + every);
        }
        this.every = every;
        this.atMost = atMost;
        this.sleeper = sleeper;
    }

    /** Asks again after each {@code every}, until the waits come to {@code atMost}. */
    public static Polling every(Duration every, Duration atMost) {
        return new Polling(every, atMost, Sleeper.real());
    }

    /** The same with another way to wait: for tests, and for threads that must not sleep. */
    public Polling waitingBy(Sleeper other) {
        return new Polling(every, atMost, other);
    }

    /**
     * Asks until an answer is the one that is waited for.
     *
     * @return the last answer; when the time ran out or the thread was interrupted (its flag is then set), one that {@code
     *     done} refuses
     */
    public <T> T until(Supplier<T> ask, Predicate<? super T> done) {
        T answer = ask.get();
        Duration waited = Duration.ZERO;
        while (!done.test(answer) && waited.plus(every).compareTo(atMost) <= 0) {
            try {
                sleeper.sleep(every);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            waited = waited.plus(every);
            answer = ask.get();
        }
        return answer;
    }

    @Override
    public String toString() {
        return "Polling(every " + every + ", at most " + atMost + ")";
    }
}
