package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * Which part of the history is asked for; newest first.
 *
 * @param tenant only of this tenant
 * @param appId only of this app of the site
 * @param since only what ended then or later (UTC)
 * @param limit at most so many entries, at least 1
 */
public record HistoryQuery(Optional<String> tenant, Optional<String> appId, Optional<Instant> since, int limit) {
    public HistoryQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 but was " + limit);
        }
    }

    /** The newest entries of all. */
    public static HistoryQuery newest(int limit) {
        return new HistoryQuery(Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    /** The same of one tenant. */
    public HistoryQuery ofTenant(String name) {
        return new HistoryQuery(Optional.of(name), appId, since, limit);
    }

    /** The same of one app of the site. */
    public HistoryQuery ofApp(String id) {
        return new HistoryQuery(tenant, Optional.of(id), since, limit);
    }

    /** The same from a moment on. */
    public HistoryQuery since(Instant moment) {
        return new HistoryQuery(tenant, appId, Optional.of(moment), limit);
    }

    boolean matches(HistoryEntry entry) {
        return tenant.filter(name -> !name.equals(entry.key().tenant())).isEmpty()
                && appId.filter(id -> !id.equals(entry.key().appId())).isEmpty()
                && since.filter(moment -> entry.endedAt().isBefore(moment)).isEmpty();
    }
}
