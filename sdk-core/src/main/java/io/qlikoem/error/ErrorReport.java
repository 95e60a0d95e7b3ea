package io.qlikoem.error;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a failed answer, ready to be shown: nothing in here is secret. */
record ErrorReport(
        String method,
        String operation,
        URI url,
        String peer,
        int status,
        List<VendorError> errors,
        String traceId,
        @Nullable Duration retryAfter) {

    private static final int SHOWN_ERRORS = 3;

    static ErrorReport of(FailedAnswer answer) {
        ErrorBody body = ErrorBody.read(answer.body(), answer.header("Content-Type"));
        String traceId = body.traceId().isEmpty() ? answer.header("X-B3-Traceid") : body.traceId();
        return new ErrorReport(
                answer.method(),
                answer.operation(),
                withoutSecrets(answer.url()),
                answer.peer(),
                answer.status(),
                body.errors(),
                Scrubber.shorten(traceId, 100),
                retryAfter(answer.header("Retry-After"), answer.receivedAt()));
    }

    String message() {
        StringBuilder message = new StringBuilder(method)
                .append(' ')
                .append(operation)
                .append(" failed with HTTP ")
                .append(status)
                .append(" for ")
                .append(peer);
        if (!traceId.isEmpty()) {
            message.append(" [trace ").append(traceId).append(']');
        }
        String said = errors.stream()
                .limit(SHOWN_ERRORS)
                .map(ErrorReport::said)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            message.append(": ").append(said);
        }
        if (errors.size() > SHOWN_ERRORS) {
            message.append("; and ").append(errors.size() - SHOWN_ERRORS).append(" more");
        }
        return message.toString();
    }

    private static String said(VendorError error) {
        String text = error.text();
        String code = error.code().isEmpty() || text.isEmpty() ? error.code() : "(" + error.code() + ")";
        String source = error.source().isEmpty() ? "" : "at " + error.source();
        return Stream.of(text, code, source).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Seconds or an HTTP date; {@code null} when absent or neither. A date in the past means now. */
    private static @Nullable Duration retryAfter(String value, Instant now) {
        String text = value.trim();
        if (text.isEmpty()) {
            return null;
        }
        if (text.chars().allMatch(Character::isDigit) && text.length() <= 9) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static URI withoutSecrets(URI url) {
        String rawQuery = url.getRawQuery();
        String query = rawQuery == null
                ? ""
                : "?"
                        + Arrays.stream(rawQuery.split("&", -1))
                                .map(ErrorReport::withoutSecretValue)
                                .collect(Collectors.joining("&"));
        String host = url.getHost() == null ? "" : url.getHost();
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        return URI.create(url.getScheme() + "://" + host + port + path + query);
    }

    private static String withoutSecretValue(String parameter) {
        int equals = parameter.indexOf('=');
        return equals > 0 && Scrubber.isSensitiveName(parameter.substring(0, equals))
                ? parameter.substring(0, equals) + "=***"
                : parameter;
    }
}
