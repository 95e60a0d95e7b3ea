package io.qlikoem.http;

import io.qlikoem.json.SdkStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How long each part of a call may take.
 *
 * <p>Defaults: 10 s to connect, 60 s between two bytes read or written, 5 minutes for a whole call with its waits and
 * retries. A {@link LongCall} (export, file transfer): 15 minutes between two bytes, 6 hours in all. Immutable.
 */
@SdkStyle
@Value.Immutable
public interface TimeLimits {
    /** To open a connection, TLS included. */
    @Value.Default
    default Duration connect() {
        return Duration.ofSeconds(10);
    }

    /** Longest silence while reading. */
    @Value.Default
    default Duration read() {
        return Duration.ofSeconds(60);
    }

    /** Longest stall while writing. */
    @Value.Default
    default Duration write() {
        return Duration.ofSeconds(60);
    }

    /** The whole call, its waits and retries included. */
    @Value.Default
    default Duration call() {
        return Duration.ofMinutes(5);
    }

    /** Longest silence, reading or writing, in a {@link LongCall}: a site answers an export only when it is done. */
    @Value.Default
    default Duration longSilence() {
        return Duration.ofMinutes(15);
    }

    /** The whole {@link LongCall}, reading of a streamed answer included. */
    @Value.Default
    default Duration longCall() {
        return Duration.ofHours(6);
    }

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        positive("connect", connect());
        positive("read", read());
        positive("write", write());
        positive("call", call());
        positive("longSilence", longSilence());
        positive("longCall", longCall());
    }

    /** The defaults. */
    static TimeLimits standard() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds time limits. */
    final class Builder extends ImmutableTimeLimits.Builder {}

    /** Refuses zero and less. */
    static void positive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than zero but was " + duration);
        }
    }
}
