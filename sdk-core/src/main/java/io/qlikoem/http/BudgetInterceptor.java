package io.qlikoem.http;

import io.qlikoem.error.RateBudgetException;
import io.qlikoem.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Waits until the rate budget has room, then counts the request; a 429 closes the tier for everybody who shares it. */
final class BudgetInterceptor implements Interceptor {
    // Where a method or a raw call does not say: the vendor's tiers 1 and 2.
    private static final int READS = 1000;
    private static final int WRITES = 100;

    private final RateBudget budget;
    private final String owner;
    private final Duration longestWait;
    private final Failures failures;
    private final Waiting waiting;
    private final Reporter reporter;

    BudgetInterceptor(ConnectionBuilder options, Failures failures, Waiting waiting, Reporter reporter) {
        this.budget = options.rateBudget;
        this.owner = options.budgetOwner;
        this.longestWait = options.longestWait;
        this.failures = failures;
        this.waiting = waiting;
        this.reporter = reporter;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
        int tier = CallTraits.of(request).requestsPerMinute().orElse(reads ? READS : WRITES);
        RateBudget.Key key = new RateBudget.Key(Origins.of(request.url()), owner, tier);
        waitForRoom(request, key);
        Response response = chain.proceed(request);
        if (response.code() != 429) {
            budget.accepted(key);
        } else if (failures.ofAnswer(response) instanceof RateLimitedException limited && limited.throttled()) {
            budget.refused(key, waiting.now(), limited.retryAfter());
        }
        return response;
    }

    private void waitForRoom(Request request, RateBudget.Key key) throws IOException {
        boolean told = false;
        Instant deadline = Attempt.of(request).deadline();
        Duration wait = budget.take(key, waiting.now());
        while (!wait.isZero()) {
            if (wait.compareTo(longestWait) > 0 || waiting.now().plus(wait).isAfter(deadline)) {
                throw new CarriedException(RateBudgetException.of(
                        request.method(),
                        CallTraits.of(request).operation(),
                        reporter.peer(),
                        key.requestsPerMinute(),
                        wait));
            }
            if (!told) {
                tell(Reporter.operation(request), key.requestsPerMinute(), wait);
                told = true;
            }
            waiting.sleep(wait);
            wait = budget.take(key, waiting.now());
        }
    }

    private void tell(String operation, int tier, Duration wait) {
        Reporter.log
                .atDebug()
                .addKeyValue(LogKeys.PEER, reporter.peer())
                .addKeyValue(LogKeys.OPERATION, operation)
                .addKeyValue(LogKeys.WAIT_MS, wait.toMillis())
                .log("Rate budget used up, waiting before sending");
        reporter.tell(
                listener -> listener.throttled(new HttpListener.Throttle(reporter.peer(), operation, tier, wait)));
    }
}
