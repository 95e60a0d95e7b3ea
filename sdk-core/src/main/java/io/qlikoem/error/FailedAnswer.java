package io.qlikoem.error;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer that is not a success, as it came from the wire; {@link QlikApiException#of} makes the exception of it.
 *
 * @param method HTTP method of the request
 * @param operation what was called, as messages should name it: the path template where there is one
 * @param url the request's URL; credentials and secret query values are taken out before anything is shown
 * @param peer who answered, with its kind: {@code tenant acme}, {@code site sense01}
 * @param status HTTP status
 * @param headers response headers; names are matched without regard to case
 * @param body body text, as much of it as was read
 * @param receivedAt when it came, for a {@code Retry-After} that is a date
 */
public record FailedAnswer(
        String method,
        String operation,
        URI url,
        String peer,
        int status,
        Map<String, List<String>> headers,
        String body,
        Instant receivedAt) {

    public FailedAnswer {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = sorted;
    }

    /** First value of a header, or the empty string. */
    String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    @Override
    public String toString() {
        return "FailedAnswer[" + method + " " + operation + ", " + peer + ", HTTP " + status + "]";
    }
}
