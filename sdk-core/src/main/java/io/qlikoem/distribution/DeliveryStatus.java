package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one tenant has of one app.
 *
 * @param key app, tenant and space
 * @param appName the app's name, its id where nothing tells it
 * @param publishedAppId the app that customers open
 * @param version the version that they see
 * @param deliveredAt since when (UTC)
 * @param siteVersion the version that the site has; empty for an app that no distribution selects any more
 * @param pinnedVersion the version that it stays at until it is let go
 * @param underWay whether a delivery has begun and not ended
 * @param lastTry what became of the latest try that the history knows
 * @param drift what differs in the tenant from what was delivered; empty when nothing does, or when nobody looked
 */
public record DeliveryStatus(
        DeliveryKey key,
        String appName,
        Optional<String> publishedAppId,
        Optional<String> version,
        Optional<Instant> deliveredAt,
        Optional<String> siteVersion,
        Optional<String> pinnedVersion,
        boolean underWay,
        Optional<HistoryEntry> lastTry,
        List<String> drift) {
    public DeliveryStatus {
        drift = List.copyOf(drift);
    }

    /** In one word how it stands. */
    public State state() {
        if (!drift.isEmpty()) {
            return State.DRIFTED;
        }
        if (pinnedVersion.isPresent()) {
            // A way back that was broken off has pinned a version that customers do not see yet.
            return version.isEmpty() || version.equals(pinnedVersion) ? State.PINNED : State.STALE;
        }
        if (siteVersion.isEmpty()) {
            return State.NOT_SELECTED;
        }
        if (version.isEmpty()) {
            return State.MISSING;
        }
        return version.equals(siteVersion) ? State.FRESH : State.STALE;
    }

    DeliveryStatus withDrift(List<String> found) {
        return new DeliveryStatus(
                key,
                appName,
                publishedAppId,
                version,
                deliveredAt,
                siteVersion,
                pinnedVersion,
                underWay,
                lastTry,
                found);
    }

    /** How a delivery can stand. */
    public enum State {
        /** Customers see what the site has. */
        FRESH,
        /** The site has another version than customers see; or they do not see the one that is pinned, and it is to be rolled back again. */
        STALE,
        /** It was never delivered. */
        MISSING,
        /** Customers have it, and no distribution selects it any more. */
        NOT_SELECTED,
        /** It stays at an earlier release until it is let go. */
        PINNED,
        /** Somebody changed or removed it in the tenant. */
        DRIFTED
    }
}
