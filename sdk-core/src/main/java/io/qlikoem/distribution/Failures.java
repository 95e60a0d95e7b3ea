package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.ledger.StaleClaimException;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.error.ServerException;
import java.util.concurrent.CompletionException;

/** What a run makes of an exception. */
final class Failures {
    private Failures() {}

    /** Whether the same thing may succeed a little later. */
    static boolean isPassing(Throwable failure) {
        return failure instanceof QlikTransportException
                || failure instanceof ServerException
                || failure instanceof RateLimitedException
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
