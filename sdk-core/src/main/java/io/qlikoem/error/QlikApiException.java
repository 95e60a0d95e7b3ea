package io.qlikoem.error;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The server answered, and the answer is a refusal or a failure. The subclass says what the caller can do next; a status
 * without a subclass of its own (400, 410, 422 ...) is this class.
 *
 * <p>All texts come from the server, are cut to a sane length and scrubbed of tokens, cookies and keys.
 *
 * @see <a href="https://qlik.dev/apis/rest/">Qlik Cloud REST APIs</a>
 */
public class QlikApiException extends QlikException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorReport report;

    QlikApiException(ErrorReport report) {
        super(report.message(), null);
        this.report = report;
    }

    /** The one door: reads any of the vendor's error bodies and returns the exception that fits the status. */
    public static QlikApiException of(FailedAnswer answer) {
        ErrorReport report = ErrorReport.of(answer);
        return switch (answer.status()) {
            case 401 -> new AuthenticationException(report);
            case 403 -> new AccessDeniedException(report);
            case 404 -> new NotFoundException(report);
            case 409 -> new ConflictException(report);
            case 429 -> new RateLimitedException(report);
            default -> answer.status() >= 500 ? new ServerException(report) : new QlikApiException(report);
        };
    }

    /** HTTP status. */
    public int status() {
        return report.status();
    }

    /** The vendor's error entries in their order; empty when the body was empty. */
    public List<VendorError> errors() {
        return report.errors();
    }

    /** The first vendor code, if any entry has one. */
    public Optional<String> code() {
        return report.errors().stream()
                .map(VendorError::code)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** Whether one of the entries has this vendor code; compared without regard to case. */
    public boolean hasCode(String code) {
        return report.errors().stream().anyMatch(error -> error.code().equalsIgnoreCase(code));
    }

    /** Title of the first entry; empty when there is none. */
    public String title() {
        return report.errors().isEmpty() ? "" : report.errors().get(0).title();
    }

    /** Detail of the first entry; empty when there is none. */
    public String detail() {
        return report.errors().isEmpty() ? "" : report.errors().get(0).detail();
    }

    /** The vendor's trace id, from the body or the {@code X-B3-Traceid} header; quote it in a support case. */
    public Optional<String> traceId() {
        return Optional.of(report.traceId()).filter(id -> !id.isEmpty());
    }

    /** HTTP method of the request. */
    public String method() {
        return report.method();
    }

    /** What was called: the path template where there is one ({@code apps/{appId}/publish}). */
    public String operation() {
        return report.operation();
    }

    /** The request's URL without credentials and without secret query values. */
    public URI url() {
        return report.url();
    }

    /** Who answered: {@code tenant acme}, {@code site sense01}. */
    public String peer() {
        return report.peer();
    }

    /** How long the server asks to wait before the next attempt; usual with 429, possible with 503. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(report.retryAfter());
    }
}
