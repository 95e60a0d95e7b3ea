package io.qlikoem.sandbox.internal.cloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Access tokens of one tenant; another tenant knows nothing of them. Thread-safe. */
final class Tokens {

    private final Clock clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Tokens(Clock clock) {
        this.clock = clock;
    }

    private record Token(CloudUser user, Instant expires) {}

    String issue(CloudUser user, Duration lifetime) {
        String token = Ids.secret(48);
        tokens.put(token, new Token(user, clock.instant().plus(lifetime)));
        return token;
    }

    Optional<CloudUser> user(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        Token token = tokens.get(authorization.substring(7).trim());
        return token != null && clock.instant().isBefore(token.expires())
                ? Optional.of(token.user())
                : Optional.empty();
    }

    void revoke(String token) {
        tokens.remove(token);
    }

    /** Those that were given to a client's bot. */
    void revokeClient(String clientId) {
        tokens.values().removeIf(token -> clientId.equals(token.user().clientId()));
    }

    void revokeAll() {
        tokens.clear();
    }
}
