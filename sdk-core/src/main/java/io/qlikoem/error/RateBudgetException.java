package io.qlikoem.error;

import java.time.Duration;

/**
 * Not sent: the rate budget that the SDK keeps for the vendor's limits is used up for longer than the call may wait. The
 * server has not seen the request, so it can be made again after {@link #retryAfter()}.
 */
public final class RateBudgetException extends QlikException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    private RateBudgetException(String message, Duration retryAfter) {
        super(message, null);
        this.retryAfter = retryAfter;
    }

    /**
     * The request was not sent.
     *
     * @param method HTTP method
     * @param operation what was to be called
     * @param peer whom, with its kind: {@code tenant acme}
     * @param requestsPerMinute the limit of the tier whose budget is used up
     * @param retryAfter when there is room again
     */
    public static RateBudgetException of(
            String method, String operation, String peer, int requestsPerMinute, Duration retryAfter) {
        return new RateBudgetException(
                method + " " + operation + " was not sent to " + peer + ": the rate budget of " + requestsPerMinute
                        + " requests a minute is used up for " + describe(retryAfter),
                retryAfter);
    }

    /** How long until there is room, as far as is known now. */
    public Duration retryAfter() {
        return retryAfter;
    }

    private static String describe(Duration wait) {
        return wait.toMillis() < 1000 ? wait.toMillis() + " ms" : wait.toSeconds() + " s";
    }
}
