package io.qlikoem.distribution;

import io.qlikoem.distribution.content.ContentStoreException;
import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.ledger.StaleClaimException;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.RateBudgetException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.error.ServerException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** What a run makes of an exception. */
final class Failures {
    // The vendor's 429 says how long; its samples wait a second where it does not.
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private Failures() {}

    /** Whether the same thing may succeed a little later. What a rate limit holds up is {@link #throttle}. */
    static boolean isPassing(Throwable failure) {
        return failure instanceof QlikTransportException
                || failure instanceof ServerException
                || failure instanceof LedgerException
                // Locked: a broken upload holds its lock for a while.
                || (failure instanceof QlikApiException answer && answer.status() == 423)
                || (failure instanceof DeliveryProblem problem && problem.isPassing());
    }

    /**
     * How long to leave the tenant alone, where its rate limit is all that is in the way. The request was not carried out, so
     * that it can be made again whatever it is.
     */
    static Optional<Duration> throttle(Throwable failure) {
        if (failure instanceof RateBudgetException budget) {
            return Optional.of(budget.retryAfter());
        }
        return failure instanceof RateLimitedException limited && limited.throttled()
                ? Optional.of(limited.retryAfter().orElse(UNSAID))
                : Optional.empty();
    }

    /** Whether it looks as if the tenant as a whole were in trouble, not this one delivery. */
    static boolean isTenantWide(Throwable failure) {
        return failure instanceof AuthenticationException
                || failure instanceof AccessDeniedException
                || failure instanceof QlikTransportException;
    }

    /** Whether the SDK foresees it, so that its message tells enough. */
    static boolean isExpected(Throwable failure) {
        return failure instanceof QlikException
                || failure instanceof DeliveryProblem
                || failure instanceof StaleClaimException
                || failure instanceof LedgerException
                || failure instanceof ContentStoreException;
    }

    /** The failure as a line of the report. */
    static DeliveryError describe(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
        return new DeliveryError(typeOf(failure), message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** The failure of a delivery as a line of the report: at which step, what happened, and what to do. */
    static DeliveryError describe(Throwable failure, Optional<Step> step) {
        DeliveryError error = describe(failure);
        String message = step.map(at -> at + ": ").orElse("") + error.message();
        String remedy = remedy(failure);
        return new DeliveryError(error.type(), remedy.isEmpty() ? message : message + "; " + remedy);
    }

    /** Problems of our own say what to do themselves. */
    private static String remedy(Throwable failure) {
        if (failure instanceof AuthenticationException refused) {
            return refused.hasCode("TENANT_DISABLED")
                    ? "the tenant is deactivated: reactivate it or take it out"
                    : "check the OAuth client's id and secret for this tenant";
        }
        if (failure instanceof AccessDeniedException) {
            return "check what the OAuth client may do in this tenant and its spaces";
        }
        if (failure instanceof QlikTransportException
                || failure instanceof ServerException
                || failure instanceof LedgerException) {
            return "the next run goes on from there";
        }
        if (failure instanceof RateLimitedException || failure instanceof RateBudgetException) {
            return "run again later; the next run goes on from there";
        }
        return "";
    }

    /** The failure itself, without what futures wrap around it. */
    static Throwable unwrap(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? unwrap(cause) : failure;
    }

    private static String typeOf(Throwable failure) {
        if (failure instanceof DeliveryProblem problem) {
            return problem.type();
        }
        String name = failure.getClass().getSimpleName();
        return name.endsWith("Exception") ? name.substring(0, name.length() - "Exception".length()) : name;
    }
}
