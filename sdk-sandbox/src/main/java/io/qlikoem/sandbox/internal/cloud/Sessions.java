package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Browser sessions of one tenant. Thread-safe. */
final class Sessions {

    static final String COOKIE = "eas.sid";

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Session> all = new ConcurrentHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A session with the token that its changing requests must show. */
    record Session(String id, String userId, String csrfToken, Instant expires) {}

    Session open(CloudUser user) {
        Session session = new Session(
                Ids.secret(24), user.id(), Ids.secret(24), clock.instant().plus(LIFETIME));
        all.put(session.id(), session);
        return session;
    }

    Optional<Session> of(Call call) {
        return Optional.ofNullable(call.cookie(COOKIE))
                .map(all::get)
                .filter(session -> clock.instant().isBefore(session.expires()));
    }
}
