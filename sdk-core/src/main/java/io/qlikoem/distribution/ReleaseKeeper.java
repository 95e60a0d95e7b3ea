package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.ReleaseNotKept;
import io.qlikoem.distribution.content.ContentStore;
import io.qlikoem.distribution.content.ContentStoreException;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.ledger.KeptReleases;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.LedgerException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the files of exported apps for a way back, and lets the oldest go. What it cannot do is told, and stops no delivery.
 */
final class ReleaseKeeper {
    private static final Logger log = LoggerFactory.getLogger(ReleaseKeeper.class);

    private final KeptFiles rules;
    private final ContentStore store;
    private final KeptReleases releases;
    private final RunContext run;

    ReleaseKeeper(KeptFiles rules, RunContext run) {
        this.rules = rules;
        this.store = rules.store();
        this.releases = run.ledger().keptReleases();
        this.run = run;
    }

    void exported(SpooledApp spooled) {
        try {
            if (isKept(spooled)) {
                return;
            }
            store.put(spooled.sha256(), spooled.file());
            releases.add(new KeptRelease(
                    spooled.app().id(),
                    spooled.app().name(),
                    spooled.app().version().label(),
                    spooled.sha256(),
                    spooled.bytes(),
                    spooled.exportedAt(),
                    Optional.empty()));
        } catch (ContentStoreException | LedgerException e) {
            run.events().tell(new ReleaseNotKept(run.runId(), spooled.app(), String.valueOf(e.getMessage())));
        }
    }

    /** Two exports of a version need not have one hash; its first file is kept, and another one would be in nobody's list. */
    private boolean isKept(SpooledApp spooled) {
        String app = spooled.app().id();
        String version = spooled.app().version().label();
        Optional<KeptRelease> before = releases.find(app, version);
        boolean kept = before.flatMap(release -> store.find(release.sha256())).isPresent();
        if (before.isPresent() && !kept) {
            releases.forget(app, version);
        }
        return kept;
    }

    void delivered(DeliveryResult result) {
        try {
            releases.delivered(
                    result.planned().app().id(),
                    result.version().orElseThrow(),
                    result.times().verifiedAt().orElseThrow());
        } catch (LedgerException e) {
            run.events().tell(new ReleaseNotKept(run.runId(), result.planned().app(), String.valueOf(e.getMessage())));
        }
    }

    /** Lets go of what the rules do not keep. */
    void tidyUp(Collection<String> tenants, Set<String> needed) {
        try {
            letGo(tenants, needed);
        } catch (ContentStoreException | LedgerException e) {
            log.atWarn().setCause(e).log("Old releases could not be removed and will be after the next run");
        }
    }

    private void letGo(Collection<String> tenants, Set<String> needed) {
        List<KeptRelease> all = releases.all();
        Set<String> held = pinned(tenants);
        held.addAll(needed);
        Set<KeptRelease> kept = kept(all, held);
        for (KeptRelease release : all) {
            if (!kept.contains(release)) {
                releases.forget(release.appId(), release.version());
                if (kept.stream().noneMatch(other -> other.sha256().equals(release.sha256()))) {
                    store.remove(release.sha256());
                }
            }
        }
    }

    private Set<KeptRelease> kept(List<KeptRelease> newestFirst, Set<String> held) {
        Map<String, Integer> delivered = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<KeptRelease> kept = new ArrayList<>();
        Set<KeptRelease> sacred = new HashSet<>();
        for (KeptRelease release : newestFirst) {
            boolean newest = seen.add(release.appId());
            if (newest || held.contains(release.appId() + "@" + release.version())) {
                sacred.add(release);
            }
            boolean counts = release.deliveredAt().isPresent()
                    && delivered.merge(release.appId(), 1, Integer::sum) <= rules.releases();
            if (counts || sacred.contains(release)) {
                kept.add(release);
            }
        }
        long bytes = kept.stream().mapToLong(KeptRelease::bytes).sum();
        for (int oldest = kept.size() - 1; oldest >= 0 && rules.maxBytes().isPresent(); oldest--) {
            if (bytes > rules.maxBytes().getAsLong() && !sacred.contains(kept.get(oldest))) {
                bytes -= kept.remove(oldest).bytes();
            }
        }
        return new HashSet<>(kept);
    }

    private Set<String> pinned(Collection<String> tenants) {
        Set<String> pinned = new HashSet<>();
        for (LedgerEntry entry : run.ledger().entries(tenants).values()) {
            entry.pinnedVersion().ifPresent(version -> pinned.add(entry.key().appId() + "@" + version));
        }
        return pinned;
    }
}
