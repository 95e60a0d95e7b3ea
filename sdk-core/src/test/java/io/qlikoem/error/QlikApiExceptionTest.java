package io.qlikoem.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.internal.http2.ConnectionShutdownException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QlikApiExceptionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments(
                        "errors with all fields",
                        "{\"errors\":[{\"code\":\"X-1\",\"title\":\"Bad\",\"detail\":\"name too long\",\"status\":\"400\","
                                + "\"source\":{\"pointer\":\"/name\"},\"meta\":{\"a\":1}}],\"traceId\":\"7f3c\"}",
                        " [trace 7f3c]: Bad: name too long (X-1) at /name"),
                arguments(
                        "details instead of detail, status a number",
                        "{\"errors\":[{\"code\":\"X-1\",\"title\":\"Bad\",\"details\":\"worse\",\"status\":404}]}",
                        ": Bad: worse (X-1)"),
                arguments(
                        "top level, spaces",
                        "{\"code\":\"SpaceNameConflict\",\"title\":\"name taken in space Analytics\","
                                + "\"errors\":[{\"code\":\"SpaceNameConflict\",\"title\":\"name taken in space Analytics\"}]}",
                        ": name taken in space Analytics (SpaceNameConflict)"),
                arguments(
                        "licences",
                        "{\"error\":\"Forbidden\",\"errors\":[\"no seat\"],\"message\":\"LICENSES-011\"}",
                        ": Forbidden: LICENSES-011; no seat"),
                arguments(
                        "tasks",
                        "{\"status_code\":400,\"code\":\"CHO-12\",\"message\":\"invalid\",\"timestamp\":\"2026-01-01\"}",
                        ": invalid (CHO-12)"),
                arguments(
                        "numeric code, scheduling",
                        "{\"errors\":[{\"code\":400,\"context\":\"cron\"}],\"traceId\":\"t\"}",
                        " [trace t]: cron (400)"),
                arguments(
                        "site, plain text",
                        "Cannot parse the expression: name eq",
                        ": Cannot parse the expression: name eq"),
                arguments("site, JSON string", "\"Your account is inactive.\"", ": Your account is inactive."),
                arguments(
                        "HTML",
                        "<!DOCTYPE html><html><head><title>Bad Request</title><style>p{}</style></head>"
                                + "<body><script>var token=1</script><h1>Error</h1><p>The http request header is"
                                + " incorrect.</p></body></html>",
                        ": Bad Request: Error The http request header is incorrect."),
                arguments("empty", "", ""),
                arguments("blank", " \r\n", ""),
                arguments("empty object", "{}", ""),
                arguments("no errors", "{\"errors\":[]}", ""),
                arguments("null errors", "{\"errors\":null,\"traceId\":null}", ""),
                arguments("array of errors", "[{\"code\":\"A\"},{\"title\":\"b\"}]", ": A; b"),
                arguments("broken JSON", "{\"errors\":[{\"code\":\"A\"", ": {\"errors\":[{\"code\":\"A\""),
                arguments(
                        "many errors",
                        "{\"errors\":[{\"title\":\"a\"},{\"title\":\"b\"},{\"title\":\"c\"},{\"title\":\"d\"}]}",
                        ": a; b; c; and 1 more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void of_anyBodyOfTheVendor_isReadIntoTheMessage(String name, String body, String said) {
        QlikApiException exception = QlikApiException.of(answer(400, body));

        assertThat(exception).hasMessage("POST apps/{appId}/publish failed with HTTP 400 for tenant acme" + said);
    }

    @ParameterizedTest
    @CsvSource({
        "400, QlikApiException", "401, AuthenticationException", "403, AccessDeniedException",
        "404, NotFoundException", "409, ConflictException", "429, RateLimitedException",
        "500, ServerException", "503, ServerException", "302, QlikApiException"
    })
    void of_status_choosesTheClass(int status, String type) {
        QlikApiException exception = QlikApiException.of(answer(status, ""));

        assertThat(exception.getClass().getSimpleName()).isEqualTo(type);
        assertThat(exception.status()).isEqualTo(status);
    }

    @Test
    void of_answer_givesItsParts() {
        QlikApiException exception = QlikApiException.of(answer(
                429,
                "{\"errors\":[{\"code\":\"HTTP-429\",\"title\":\"API rate limit reached.\",\"detail\":\"wait\"}]}"));

        assertThat(exception.code()).contains("HTTP-429");
        assertThat(exception.hasCode("http-429")).isTrue();
        assertThat(exception.title()).isEqualTo("API rate limit reached.");
        assertThat(exception.detail()).isEqualTo("wait");
        assertThat(exception.method()).isEqualTo("POST");
        assertThat(exception.peer()).isEqualTo("tenant acme");
        assertThat(exception.retryAfter()).contains(Duration.ofSeconds(13));
        assertThat(exception.url())
                .isEqualTo(URI.create("https://acme.example/api/v1/apps/1/publish?xrfkey=***&name=x&qlikTicket=***"));
    }

    @Test
    void of_traceIdInTheHeaderOnly_isTaken() {
        FailedAnswer answer = new FailedAnswer(
                "GET",
                "items",
                URI.create("https://acme.example/"),
                "tenant acme",
                500,
                Map.of("x-b3-traceid", List.of("abc")),
                "",
                NOW);

        assertThat(QlikApiException.of(answer).traceId()).contains("abc");
    }

    @Test
    void of_hugeBody_isCut() {
        QlikApiException exception = QlikApiException.of(answer(500, "x".repeat(80_000)));

        assertThat(exception.getMessage()).hasSizeLessThan(700).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refused: Authorization: Bearer SECRETabcdef",
                "{\"errors\":[{\"title\":\"bad\",\"detail\":\"token eyJSECRETaaa.eyJbbb.ccc is expired\"}]}",
                "{\"errors\":[{\"title\":\"client_secret=SECRET is wrong\"}]}",
                "{\"client_secret\":\"SECRET\",\"broken\":",
                "{\"message\":\"{\\\"access_token\\\":\\\"SECRET\\\"}\"}",
                "Cookie: X-Qlik-Session=SECRET; other",
                "XSRF prevention check failed, xrfkey=SECRET",
                "<html><body>qlikTicket=SECRET</body></html>",
                "-----BEGIN RSA PRIVATE KEY-----\nSECRET\n-----END RSA PRIVATE KEY-----",
                "password: SECRET"
            })
    void of_bodyHoldsASecret_neverShowsIt(String body) {
        QlikApiException exception = QlikApiException.of(answer(400, body));

        assertThat(exception.toString() + exception.errors() + exception.url()).doesNotContain("SECRET");
    }

    static Stream<Arguments> hangUps() {
        return Stream.of(
                arguments(new SocketException("Broken pipe")),
                arguments(new SocketException("Connection reset")),
                arguments(new EOFException("unexpected end of stream")),
                arguments(new IOException("unexpected end of stream on https://sense:4242/...")),
                arguments(new ConnectionShutdownException()),
                arguments(new SSLHandshakeException("Received fatal alert: certificate_required")));
    }

    @ParameterizedTest
    @MethodSource("hangUps")
    void transport_serverHangsUp_asksForTheClientCertificate(IOException cause) {
        QlikTransportException exception = QlikTransportException.of("GET", "qrs/about", "site sense01", cause);

        assertThat(exception)
                .hasMessageStartingWith("GET qrs/about got no answer from site sense01: server closed the connection (")
                .hasMessageEndingWith("); if it wants a client certificate, check the one configured")
                .hasCause(cause);
    }

    @Test
    void transport_otherFailure_isSaidAsItIs() {
        QlikTransportException exception =
                QlikTransportException.of("GET", "items", "tenant acme", new ConnectException("Connection refused"));

        assertThat(exception).hasMessage("GET items got no answer from tenant acme: Connection refused");
    }

    private static FailedAnswer answer(int status, String body) {
        return new FailedAnswer(
                "POST",
                "apps/{appId}/publish",
                URI.create("https://u:p@acme.example/api/v1/apps/1/publish?xrfkey=abc&name=x&qlikTicket=t"),
                "tenant acme",
                status,
                Map.of("Retry-After", List.of("13")),
                body,
                NOW);
    }
}
