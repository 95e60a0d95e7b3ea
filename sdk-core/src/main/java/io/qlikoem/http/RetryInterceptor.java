package io.qlikoem.http;

import io.qlikoem.error.QlikApiException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends a request until it has an answer that stands, as {@link RetryRule} decides. */
final class RetryInterceptor implements Interceptor {
    private final RetryRule rule;
    private final TimeLimits limits;
    private final Failures failures;
    private final Waiting waiting;
    private final Reporter reporter;

    RetryInterceptor(RetryRule rule, TimeLimits limits, Failures failures, Waiting waiting, Reporter reporter) {
        this.rule = rule;
        this.limits = limits;
        this.failures = failures;
        this.waiting = waiting;
        this.reporter = reporter;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        CallTraits traits = CallTraits.of(request);
        Chain timed = traits.longCall() ? withLongSilence(chain) : chain;
        Instant start = waiting.now();
        Instant deadline = start.plus(traits.longCall() ? limits.longCall() : limits.call());
        for (int number = 1; ; number++) {
            Attempt attempt = new Attempt(deadline);
            Response response = null;
            try {
                response = timed.proceed(
                        request.newBuilder().tag(Attempt.class, attempt).build());
                readAhead(response, traits);
            } catch (IOException e) {
                close(response);
                Duration elapsed = Duration.between(start, waiting.now());
                Optional<Duration> wait = chain.call().isCanceled()
                        ? Optional.empty()
                        : rule.afterFailure(
                                e,
                                attempt.sent(),
                                traits.repeatable(request.method()),
                                replayable(request),
                                number,
                                elapsed);
                if (wait.isEmpty() || tooLate(wait.get(), deadline)) {
                    throw e;
                }
                pause(request, number, wait.get(), e.getClass().getSimpleName());
                continue;
            }
            Optional<Duration> wait = response.isSuccessful()
                    ? Optional.empty()
                    : waitAfter(response, request, traits, number, start, deadline);
            if (wait.isEmpty()) {
                return response;
            }
            response.close();
            pause(request, number, wait.get(), "HTTP " + response.code());
        }
    }

    private Optional<Duration> waitAfter(
            Response response, Request request, CallTraits traits, int number, Instant start, Instant deadline) {
        if (response.code() != 429 && response.code() < 500) {
            return Optional.empty();
        }
        QlikApiException answer = failures.ofAnswer(response);
        Duration elapsed = Duration.between(start, waiting.now());
        return rule.afterAnswer(answer, traits.repeatable(request.method()), replayable(request), number, elapsed)
                .filter(wait -> !tooLate(wait, deadline));
    }

    // A connection that breaks in the middle of an answer is a failed attempt too, so all of it is read in here; only
    // a streamed answer is not, and its reader must cope.
    private static void readAhead(Response response, CallTraits traits) throws IOException {
        if (response.isSuccessful() && !traits.streaming()) {
            response.body().source().request(Long.MAX_VALUE);
        }
    }

    private Chain withLongSilence(Chain chain) {
        int millis = (int) Math.min(limits.longSilence().toMillis(), Integer.MAX_VALUE);
        return chain.withReadTimeout(millis, TimeUnit.MILLISECONDS).withWriteTimeout(millis, TimeUnit.MILLISECONDS);
    }

    private boolean tooLate(Duration wait, Instant deadline) {
        return waiting.now().plus(wait).isAfter(deadline);
    }

    private void pause(Request request, int number, Duration wait, String reason) throws IOException {
        String operation = Reporter.operation(request);
        Reporter.log
                .atWarn()
                .addKeyValue(LogKeys.PEER, reporter.peer())
                .addKeyValue(LogKeys.OPERATION, operation)
                .addKeyValue(LogKeys.ATTEMPT, number)
                .addKeyValue(LogKeys.REASON, reason)
                .addKeyValue(LogKeys.WAIT_MS, wait.toMillis())
                .log("Request failed, waiting before the next attempt");
        reporter.tell(listener ->
                listener.retrying(new HttpListener.Retry(reporter.peer(), operation, number, wait, reason)));
        waiting.sleep(wait);
    }

    private static boolean replayable(Request request) {
        RequestBody body = request.body();
        return body == null || !(body.isOneShot() || body.isDuplex());
    }

    private static void close(@Nullable Response response) {
        if (response != null) {
            response.close();
        }
    }
}
