package io.qlikoem.error;

/** HTTP 429: too many requests, or a quota that the vendor reports with the same status. */
public final class RateLimitedException extends QlikApiException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(ErrorReport report) {
        super(report);
    }

    /**
     * Whether waiting helps. {@code false} when the vendor gave a code other than {@code HTTP-429}: that is a quota (for
     * example {@code RELOADS-007}, the daily number of reloads), and is never retried.
     */
    public boolean throttled() {
        return code().isEmpty() || hasCode("HTTP-429");
    }
}
