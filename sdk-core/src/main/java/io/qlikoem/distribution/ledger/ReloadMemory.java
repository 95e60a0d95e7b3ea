package io.qlikoem.distribution.ledger;

import io.qlikoem.distribution.port.AppVersion;
import java.util.Map;
import java.util.Set;

/** What the apps of a site were when they were last looked at, so that a process that was away knows what it missed. Thread-safe. */
public interface ReloadMemory {
    /** What was seen last of each app, by its id. */
    Map<String, AppVersion> seen(String site);

    /** Takes these in the place of what was seen of the same apps before. */
    void see(String site, Map<String, AppVersion> apps);

    /** Forgets apps that are no more. */
    void forget(String site, Set<String> appIds);
}
