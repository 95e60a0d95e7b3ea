package io.qlikoem.http;

import io.qlikoem.error.FailedAnswer;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikException;
import io.qlikoem.error.QlikTransportException;
import java.io.IOException;
import java.time.Clock;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** Turns what OkHttp reports into our exceptions, for one connection. */
final class Failures {
    // The longest error page seen on a site was 88 kB; its first part says it all.
    private static final long BODY_LIMIT = 64 * 1024;

    private final String peer;
    private final Clock clock;

    Failures(String peer, Clock clock) {
        this.peer = peer;
        this.clock = clock;
    }

    String peer() {
        return peer;
    }

    /** Reads at most the first part of the body without taking it away from others who read it. */
    QlikApiException ofAnswer(Response response) {
        String body;
        try {
            body = response.peekBody(BODY_LIMIT).string();
        } catch (IOException e) {
            body = "";
        }
        return toException(response, body);
    }

    /** The same for Retrofit, which keeps the body apart from the response. */
    QlikApiException ofAnswer(Response response, ResponseBody error) {
        String body;
        try (BufferedSource source = error.source()) {
            source.request(BODY_LIMIT);
            body = source.getBuffer()
                    .snapshot((int) Math.min(BODY_LIMIT, source.getBuffer().size()))
                    .utf8();
        } catch (IOException e) {
            body = "";
        }
        return toException(response, body);
    }

    private QlikApiException toException(Response response, String body) {
        Request request = response.request();
        return QlikApiException.of(new FailedAnswer(
                request.method(),
                CallTraits.of(request).operation(),
                request.url().uri(),
                peer,
                response.code(),
                response.headers().toMultimap(),
                body,
                clock.instant()));
    }

    /** One of ours that travelled as an IOException comes out again; anything else is a transport failure. */
    QlikException ofFailure(Request request, IOException failure) {
        if (failure instanceof CarriedException carried) {
            throw carried.carried();
        }
        String operation = CallTraits.of(request).operation();
        if (failure instanceof UnusableAnswerException) {
            String problem = failure.getMessage() == null ? "unreadable" : failure.getMessage();
            return QlikTransportException.unreadable(request.method(), operation, peer, problem, failure);
        }
        return QlikTransportException.of(request.method(), operation, peer, failure);
    }
}
