package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
        return Optional.ofNullable(cookie(call, COOKIE))
                .map(all::get)
                .filter(session -> clock.instant().isBefore(session.expires()));
    }

    private static @Nullable String cookie(Call call, String name) {
        String cookies = call.header("Cookie");
        if (cookies != null) {
            for (String pair : cookies.split(";", -1)) {
                String[] nameAndValue = pair.trim().split("=", 2);
                if (nameAndValue.length == 2 && nameAndValue[0].equals(name)) {
                    return nameAndValue[1];
                }
            }
        }
        return null;
    }
}
