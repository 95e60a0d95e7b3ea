package io.qlikoem.distribution.port;

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

    /** Asks the site to send no more. Does nothing when it was not asked. */
    void end();
}
