package io.qlikoem.distribution.ledger;

import io.qlikoem.distribution.port.AppVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the apps of a site were when they were last looked at, so that a process that was away knows what it missed; and what the
 * site was asked to send, so that it can be asked to stop. Thread-safe.
 */
public interface ReloadMemory {
    /** What was seen last of each app, by its id. */
    Map<String, AppVersion> seen(String site);

    /** Takes these in the place of what was seen of the same apps before. */
    void see(String site, Map<String, AppVersion> apps);

    /** Forgets apps that are no more. */
    void forget(String site, Set<String> appIds);

    /** The subscriptions at a site that were kept last, in no order. */
    List<String> subscriptions(String site);

    /** Takes these, which differ, in the place of all subscriptions at the site. */
    void keepSubscriptions(String site, List<String> subscriptions);
}
