package io.qlikoem.http;

import io.qlikoem.json.SdkStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * When a failed request is sent again, and after what delay.
 *
 * <p>Defaults: 4 attempts within 2 minutes; first delay drawn from 0 to 500 ms, the bound doubling up to 20 s; a {@code
 * Retry-After} header wins over the computed delay. A throttled request (429) was not carried out and is always
 * repeatable; after 5xx or a broken connection only GET, HEAD, PUT, DELETE and {@link Repeatable} calls are repeated,
 * others only when nothing had been sent yet. Immutable.
 */
@SdkStyle
@Value.Immutable
public interface RetryPolicy {
    /** Attempts in all, the first one included. {@code 1} switches retries off. */
    @Value.Default
    default int maxAttempts() {
        return 4;
    }

    /** Upper bound of the first delay, which is drawn evenly from zero to it; doubles with each attempt. */
    @Value.Default
    default Duration baseDelay() {
        return Duration.ofMillis(500);
    }

    /** The bound stops doubling here. Does not limit {@code Retry-After}. */
    @Value.Default
    default Duration maxDelay() {
        return Duration.ofSeconds(20);
    }

    /** No attempt begins later than this after the first one; a {@code Retry-After} beyond it is not waited for. */
    @Value.Default
    default Duration totalTimeout() {
        return Duration.ofMinutes(2);
    }

    /** Refuses what makes no sense. */
    @Value.Check
    default void check() {
        if (maxAttempts() < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1 but was " + maxAttempts());
        }
        TimeLimits.positive("baseDelay", baseDelay());
        TimeLimits.positive("maxDelay", maxDelay());
        TimeLimits.positive("totalTimeout", totalTimeout());
    }

    /** The defaults. */
    static RetryPolicy standard() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    final class Builder extends ImmutableRetryPolicy.Builder {}
}
