package io.qlikoem.sandbox.internal.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of one virtual proxy. Thread-safe. */
final class Sessions {

    private static final int MOST_PER_USER = 5;
    private static final Duration INACTIVITY = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<String, Session> sessions = new HashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    private static final class Session {
        final SiteUser user;
        Instant lastUsed;

        Session(SiteUser user, Instant lastUsed) {
            this.user = user;
            this.lastUsed = lastUsed;
        }
    }

    synchronized Optional<SiteUser> user(@Nullable String id) {
        removeInactive();
        Session session = sessions.get(id);
        if (session == null) {
            return Optional.empty();
        }
        session.lastUsed = clock.instant();
        return Optional.of(session.user);
    }

    /** The new session's id, or empty when the user has too many. */
    synchronized Optional<String> open(SiteUser user) {
        removeInactive();
        long open = sessions.values().stream()
                .filter(session -> session.user.isSameAs(user))
                .count();
        if (open >= MOST_PER_USER) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        sessions.put(id, new Session(user, clock.instant()));
        return Optional.of(id);
    }

    synchronized void closeAll(SiteUser user) {
        sessions.values().removeIf(session -> session.user.isSameAs(user));
    }

    synchronized void clear() {
        sessions.clear();
    }

    private void removeInactive() {
        Instant oldest = clock.instant().minus(INACTIVITY);
        sessions.values().removeIf(session -> session.lastUsed.isBefore(oldest));
    }
}
