package io.qlikoem.http;

import java.time.Duration;

/**
 * Hears what happens below the calls. Called on the calling thread, so it must be quick; what it throws is logged and
 * ignored. Nothing that it gets is secret.
 */
public interface HttpListener {
    /** A failed attempt will be repeated after a wait. */
    default void retrying(Retry retry) {}

    /** A call waits because the rate budget is used up; nothing has been sent. */
    default void throttled(Throttle throttle) {}

    /** The vendor announced the end of an operation; told once per operation and connection. */
    default void deprecated(Deprecation deprecation) {}

    /**
     * An attempt that failed.
     *
     * @param peer who was asked: {@code tenant acme}
     * @param operation method and path template
     * @param attempt number of the failed attempt, from 1
     * @param delay time until the next one
     * @param reason message of what went wrong
     */
    record Retry(String peer, String operation, int attempt, Duration delay, String reason) {}

    /**
     * A wait for the rate budget.
     *
     * @param peer who will be asked
     * @param operation method and path template
     * @param requestsPerMinute the tier whose budget is used up
     * @param delay time until the request may go
     */
    record Throttle(String peer, String operation, int requestsPerMinute, Duration delay) {}

    /**
     * An operation that will go away.
     *
     * @param peer who said so
     * @param operation method and path template
     * @param deprecation value of the {@code Deprecation} header, or empty
     * @param sunset value of the {@code Sunset} header, or empty
     * @param link value of the {@code Link} header, or empty
     */
    record Deprecation(String peer, String operation, String deprecation, String sunset, String link) {}
}
