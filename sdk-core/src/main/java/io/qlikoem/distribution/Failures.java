package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.ledger.StaleClaimException;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.error.ServerException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** What a run makes of an exception. */
final class Failures {
    private Failures() {}

    /** Whether the same thing may succeed a little later. */
    static boolean isPassing(Throwable failure) {
        return failure instanceof QlikTransportException
                || failure instanceof ServerException
                // A quota that is used up is answered with 429, too, and does not come back in seconds.
                || (failure instanceof RateLimitedException limited && limited.throttled())
                // Locked: a broken upload holds its lock for a while (facts: temporary contents).
                || (failure instanceof QlikApiException answer && answer.status() == 423)
                || (failure instanceof DeliveryProblem problem && problem.isPassing());
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
                || failure instanceof LedgerException;
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
        if (failure instanceof QlikTransportException || failure instanceof ServerException) {
            return "the next run goes on from there";
        }
        if (failure instanceof RateLimitedException) {
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
