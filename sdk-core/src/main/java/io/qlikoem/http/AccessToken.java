package io.qlikoem.http;

import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.Optional;

/**
 * A token and until when it holds.
 *
 * @param value never printed
 * @param expiresAt empty: used until the server refuses it
 */
public record AccessToken(Secret value, Optional<Instant> expiresAt) {
    /** A token that is used until the server refuses it: an API key. */
    public static AccessToken lasting(Secret value) {
        return new AccessToken(value, Optional.empty());
    }
}
