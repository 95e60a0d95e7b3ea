package io.qlikoem.distribution.port;

import java.util.List;

/**
 * Tells soon, and not reliably, that something may have changed on the site. What changed is found by looking.
 *
 * <p>Thread-safe. Methods block and throw {@link io.qlikoem.error.QlikException} when the site cannot be asked.
 */
public interface ChangeSignal {
    /** Who is to be woken by a signal; called before the first {@link #renew()}. Waking does not block. */
    void waking(Runnable sleeper);

    /**
     * Asks the site for signals, whether it was asked before or not: a site forgets who asked when it restarts, and does not
     * say so. Leaves no second subscription behind.
     */
    void renew();

    /**
     * What the site was asked for and not yet asked to end, in the signal's own words; remembered, so that the next process can end
     * what this one leaves behind when it is killed. Empty when there is nothing to end.
     */
    default List<String> subscriptions() {
        return List.of();
    }

    /** Takes over what an earlier process left behind: the next {@link #renew()} or {@link #end()} ends it. */
    default void takeOver(List<String> subscriptions) {}

    /** Asks the site to send no more. Does nothing when it was not asked. */
    void end();
}
