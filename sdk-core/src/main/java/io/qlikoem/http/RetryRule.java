package io.qlikoem.http;

import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.RateLimitedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Decides whether and when a failed attempt is repeated. No I/O and no clock: the caller says what time has passed. */
final class RetryRule {
    // What the vendor's own samples wait when a 429 does not say how long.
    private static final Duration THROTTLED = Duration.ofSeconds(1);

    private final RetryPolicy policy;
    private final RandomGenerator random;
    private final Duration longestThrottle;

    RetryRule(RetryPolicy policy, RandomGenerator random, Duration longestThrottle) {
        this.policy = policy;
        this.random = random;
        this.longestThrottle = longestThrottle;
    }

    /**
     * The wait before the next attempt, or empty when the answer stands.
     *
     * @param repeatable sending twice does no harm
     * @param replayable the body can be sent again
     */
    Optional<Duration> afterAnswer(
            QlikApiException answer, boolean repeatable, boolean replayable, int attempt, Duration elapsed) {
        if (!replayable) {
            return Optional.empty();
        }
        if (answer instanceof RateLimitedException limited) {
            // A throttled request was not carried out, so even a POST may go again.
            Duration wait = limited.retryAfter().orElseGet(() -> THROTTLED.plus(backoff(attempt)));
            return limited.throttled() && wait.compareTo(longestThrottle) <= 0
                    ? within(wait, attempt, elapsed)
                    : Optional.empty();
        }
        boolean passing =
                switch (answer.status()) {
                    case 500, 502, 503, 504 -> true;
                    default -> false;
                };
        return passing && repeatable
                ? within(answer.retryAfter().orElseGet(() -> backoff(attempt)), attempt, elapsed)
                : Optional.empty();
    }

    /** The same after a failure on the wire; {@code sent} says whether the server may have seen the request. */
    Optional<Duration> afterFailure(
            IOException failure, boolean sent, boolean repeatable, boolean replayable, int attempt, Duration elapsed) {
        if (!mayPass(failure) || (sent && !(repeatable && replayable))) {
            return Optional.empty();
        }
        return within(backoff(attempt), attempt, elapsed);
    }

    private static boolean mayPass(IOException failure) {
        if (failure instanceof InterruptedIOException) {
            // The whole call's time is over, or its thread was interrupted; a silent server is the subclass.
            return failure instanceof SocketTimeoutException;
        }
        if (failure instanceof CarriedException
                || failure instanceof SSLPeerUnverifiedException
                || failure instanceof UnknownServiceException
                || isAlert(failure)) {
            return false;
        }
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return false;
            }
        }
        return true;
    }

    /** The other side said no, to our certificate or to our protocol versions; it will say so again. */
    private static boolean isAlert(IOException failure) {
        String message = failure.getMessage();
        return failure instanceof SSLException && message != null && message.contains("fatal alert");
    }

    private Optional<Duration> within(Duration wait, int attempt, Duration elapsed) {
        boolean inTime = elapsed.plus(wait).compareTo(policy.totalTimeout()) <= 0;
        return attempt < policy.maxAttempts() && inTime ? Optional.of(wait) : Optional.empty();
    }

    private Duration backoff(int attempt) {
        long bound = policy.maxDelay().toMillis();
        long doubled = policy.baseDelay().toMillis() << Math.min(attempt - 1, 20);
        return Duration.ofMillis(random.nextLong(Math.min(bound, Math.max(doubled, 1)) + 1));
    }
}
