package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.ConflictException;
import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.RateLimitedException;
import io.qlikoem.error.ServerException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.dataconnection.NewDataConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteErrorsTest {
    private MockSite site;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Cannot parse the expression: name eq ''a'' | QlikApiException",
                "403 | XSRF prevention check failed. Possible XSRF discovered. | AccessDeniedException",
                "403 | Forbidden: Your account is inactive. Contact your administrator to activate it. "
                        + "| AccessDeniedException",
                "404 | The resource was not found | NotFoundException",
                "409 | Conflict | ConflictException",
                "500 | Internal Server Error: Failed to copy file. | ServerException",
            })
    void call_thatIsRefusedInPlainText_saysWhatTheSiteSaid(int status, String text, String type) {
        site.answering(Answers.plainText(status, text));

        assertThatThrownBy(() -> site.client().apps().full(null, null))
                .isInstanceOf(typeOf(type))
                .hasMessage("GET qrs/app/full failed with HTTP " + status + " for site localhost: " + text);
    }

    @Test
    void call_thatTheWebServerRefuses_showsTheTextOfItsPage() {
        site.answering(
                Answers.html(
                        411,
                        "<HTML><HEAD><TITLE>Length Required</TITLE></HEAD><BODY><h2>Length Required</h2>"
                                + "<p>HTTP Error 411. The request must be chunked or have a content length.</p></BODY></HTML>"));

        assertThatThrownBy(() -> site.client().about())
                .isInstanceOf(QlikApiException.class)
                .hasMessageContaining("HTTP Error 411. The request must be chunked or have a content length.")
                .hasMessageNotContaining("<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | The http request header is incorrect. | QlikApiException",
                "401 | Authentication required | AuthenticationException",
                "403 | Forbidden | AccessDeniedException",
                "404 | Not Found | NotFoundException",
                "414 | Request URL Too Long | QlikApiException",
                "502 | Bad Gateway | ServerException",
                "503 | Service Unavailable | ServerException",
            })
    void call_thatAProxyRefusesWithAPage_saysWhatThePageSays(int status, String text, String type) {
        String page = "<!DOCTYPE html><html><head><style>.a { color: red }</style><script>alert(1)</script></head>"
                + "<body><div class=\"a\"><h1>" + text + "</h1>" + "<p>Qlik Sense</p>".repeat(5_000)
                + "</div></body></html>";
        site.answering(Answers.html(status, page));

        assertThatThrownBy(() -> site.client().users().count(null))
                .isExactlyInstanceOf(typeOf(type))
                .hasMessageStartingWith(
                        "GET qrs/user/count failed with HTTP " + status + " for site localhost: " + text)
                .hasMessageNotContainingAny("<", "alert", "color")
                .message()
                .hasSizeLessThan(400);
    }

    @Test
    void upload_ofOneAppTooMany_isRateLimited() {
        site.answering(Answers.plainText(429, "Too Many Requests"));
        RequestBody file = RequestBody.create("qvf", null);

        assertThatThrownBy(() -> site.client().apps().upload("Sales", true, false, file))
                .isInstanceOf(RateLimitedException.class)
                .hasMessage("POST qrs/app/upload failed with HTTP 429 for site localhost: Too Many Requests");
    }

    @Test
    void call_thatIsRefusedWithoutAWord_stillNamesTheCall() {
        site.answering(Answers.plainText(400, ""));

        assertThatThrownBy(() -> site.client().selections().delete("s1"))
                .isExactlyInstanceOf(QlikApiException.class)
                .hasMessageStartingWith("DELETE qrs/selection/{id} failed with HTTP 400 for site localhost");
    }

    @Test
    void call_thatALoginPageAnswers_isAnUnusableAnswer() {
        site.answering(Answers.html(200, "<html><head><title>Login</title></head><body>Sign in</body></html>"));

        assertThatThrownBy(() -> site.client().systemRules().full(null, null))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("GET qrs/systemrule/full got an unusable answer from site localhost")
                .hasMessageContaining("is there a login or proxy page on the way");
    }

    @Test
    void call_toASiteThatIsDown_namesTheCallAndTheSite() {
        QlikSenseSite client = site.client();
        site.close();

        assertThatThrownBy(client::about)
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("GET qrs/about")
                .hasMessageContaining("localhost");
    }

    @Test
    void create_thatIsRefused_keepsTheSecretsToItself() {
        site.answering(Answers.plainText(409, "Conflict"));
        NewDataConnection request = NewDataConnection.builder()
                .name("Sales")
                .connectionString(Secret.of("Provider=x;PWD=s3cret-a"))
                .password(Secret.of("s3cret-b"))
                .build();

        assertThat(request.toString()).doesNotContain("s3cret");
        assertThatThrownBy(() -> site.client().dataConnections().create(request))
                .isInstanceOf(ConflictException.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void upload_ofAZipWithAPassword_hidesIt() {
        site.answering(Answers.plainText(400, "Bad zip, opened with pwd=s3cret-c"));
        RequestBody zip = RequestBody.create("zip", null);

        assertThatThrownBy(() -> site.client().extensions().upload("s3cret-c", false, zip))
                .hasMessageContaining("Bad zip, opened with pwd=***")
                .isInstanceOfSatisfying(
                        QlikApiException.class, e -> assertThat(e.url()).hasQuery("pwd=***&replace=false&xrfkey=***"));
    }

    @Test
    void call_toASiteThatIsBooting_isAnUnusableAnswer() {
        site.answering(Answers.plainText(200, "Service is starting"));

        assertThatThrownBy(() -> site.client().about())
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("GET qrs/about got an unusable answer from site localhost");
    }

    @Test
    void errors_always_hideTheXrfkey() {
        site.answering(Answers.plainText(403, "Forbidden"));

        assertThatThrownBy(() -> site.client().about())
                .isInstanceOfSatisfying(
                        AccessDeniedException.class, e -> assertThat(e.url()).hasQuery("xrfkey=***"));
    }

    @Test
    void calls_ofManyThreads_askTheSiteForFourAtATime(@TempDir Path directory) throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch four = new CountDownLatch(4);
        try (MockSite busy = new MockSite(directory)) {
            busy.dispatching(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    four.countDown();
                    boolean all = four.await(10, TimeUnit.SECONDS);
                    now.decrementAndGet();
                    return all ? Answers.recorded("about.json") : Answers.plainText(500, "too few at a time");
                }
            });
            QlikSenseSite client = busy.client();

            List<CompletableFuture<Void>> calls = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.runAsync(client::about, command -> new Thread(command).start()))
                    .toList();
            calls.forEach(CompletableFuture::join);
        }

        assertThat(most).hasValue(4);
    }

    private static Class<? extends QlikApiException> typeOf(String name) {
        return switch (name) {
            case "AuthenticationException" -> AuthenticationException.class;
            case "AccessDeniedException" -> AccessDeniedException.class;
            case "NotFoundException" -> NotFoundException.class;
            case "ConflictException" -> ConflictException.class;
            case "ServerException" -> ServerException.class;
            default -> QlikApiException.class;
        };
    }
}
