package io.qlikoem.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A text that is never printed: {@link #toString()} is {@code ***}. As a member of a model it is read and written as a
 * plain JSON string. Immutable.
 */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Wraps a secret. */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** The secret itself; use it where it is sent, and nowhere else. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), secret.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
