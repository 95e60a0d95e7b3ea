package io.qlikoem.sandbox.internal.cloud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** One token; the text itself is not shown. */
    record Token(String id, CloudUser user, Instant expires) {}

    String issue(CloudUser user, Duration lifetime) {
        return issue(Ids.secret(48), Ids.hex24(), user, lifetime);
    }

    String issue(String text, String id, CloudUser user, Duration lifetime) {
        tokens.put(text, new Token(id, user, clock.instant().plus(lifetime)));
        return text;
    }

    Optional<CloudUser> user(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return Optional.ofNullable(tokens.get(authorization.substring(7).trim()))
                .filter(this::isLive)
                .map(Token::user);
    }

    private boolean isLive(Token token) {
        return clock.instant().isBefore(token.expires());
    }

    List<Token> live() {
        return tokens.values().stream().filter(this::isLive).toList();
    }

    /** False when there is none with this id. */
    boolean revokeId(String id) {
        return tokens.values().removeIf(token -> token.id().equals(id));
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
