package io.qlikoem.distribution.port;

/**
 * Something to be done for the customer once an app has arrived in the tenant.
 *
 * <p>For each version of an app in each tenant it is called at most once, in whatever process: that it is about to be called is
 * remembered first. So it is not called again when it fails or when the process ends meanwhile. Implementations are
 * thread-safe; they may block.
 */
public interface AfterDelivery {
    /** What it is remembered and reported by; the same in every process, and another one for each. At most 100 characters. */
    String name();

    /** The app has arrived. What this throws is reported and stops nothing. */
    void delivered(DeliveredApp app);
}
