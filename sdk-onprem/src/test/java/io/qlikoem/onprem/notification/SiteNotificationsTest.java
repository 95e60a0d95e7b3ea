package io.qlikoem.onprem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.ServerException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteNotificationsTest {
    private static final String SECRET = "0123456789-abcdef_X";
    private static final String CHANGE = "[{\"changeType\": 2, \"objectType\": \"App\", \"objectID\": \"a\","
            + " \"changedProperties\": [\"lastReloadTime\"], \"originatorContextID\": null}]";

    private final AtomicInteger woken = new AtomicInteger();
    private MockSite site;
    private SiteNotifications notifications;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
        notifications = site.client().notifications(URI.create("http://backend:8090/qlik"), Secret.of(SECRET));
        notifications.waking(woken::incrementAndGet);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void renew_again_subscribesFirstAndRemovesWhatWasBefore() throws Exception {
        site.answering(handle("h1"), handle("h2"), handle("h3"));
        notifications.renew();
        site.answering(handle("h4"), handle("h5"), handle("h6"));
        // The site was restarted: it has forgotten one of them, and says 404.
        site.answering(Answers.plainText(204, ""), Answers.plainText(404, ""), Answers.plainText(204, ""));

        notifications.renew();

        RecordedRequest first = site.request();
        assertThat(first.getMethod()).isEqualTo("POST");
        assertThat(first.getUrl().encodedPath()).isEqualTo("/qrs/notification");
        assertThat(first.getUrl().queryParameter("name")).isEqualTo("App");
        assertThat(first.getUrl().queryParameter("propertyname")).isEqualTo("lastReloadTime");
        assertThat(first.getBody().utf8()).isEqualTo("\"http://backend:8090/qlik/" + SECRET + "\"");
        for (int i = 2; i <= 6; i++) {
            assertThat(site.request().getMethod()).isEqualTo("POST");
        }
        assertThat(site.request().getUrl().queryParameter("handle")).isEqualTo("h1");
        assertThat(site.request().getUrl().queryParameter("handle")).isEqualTo("h2");
        assertThat(site.request().getUrl().queryParameter("handle")).isEqualTo("h3");
    }

    @Test
    void renew_afterAProcessThatWasKilled_endsWhatItLeft() throws Exception {
        site.answering(handle("h4"), handle("h5"), handle("h6"), Answers.plainText(204, ""));
        notifications.takeOver(List.of("h1"));

        notifications.renew();

        assertThat(notifications.subscriptions()).containsExactly("h4", "h5", "h6");
        for (int i = 1; i <= 3; i++) {
            assertThat(site.request().getMethod()).isEqualTo("POST");
        }
        assertThat(site.request().getUrl().queryParameter("handle")).isEqualTo("h1");
    }

    @Test
    void renew_answeredWithTheSameHandle_keepsIt() {
        site.answering(handle("h1"), handle("h2"), handle("h3"), handle("h1"), handle("h2"), handle("h3"));
        notifications.renew();

        notifications.renew();

        assertThat(notifications.subscriptions()).containsExactly("h1", "h2", "h3");
        assertThat(site.requests()).isEqualTo(6);
    }

    @Test
    void end_afterRenewing_removesAllOnce() throws Exception {
        site.answering(handle("h1"), handle("h2"), handle("h3"));
        notifications.renew();
        site.answering(Answers.plainText(204, ""), Answers.plainText(204, ""), Answers.plainText(204, ""));

        notifications.end();
        notifications.end();

        assertThat(site.requests()).isEqualTo(6);
    }

    @Test
    void renew_refused_namesNoSecret() {
        site.answering(Answers.plainText(503, "starting"));

        assertThatThrownBy(notifications::renew)
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("qrs/notification")
                .satisfies(e -> assertThat(e.toString()).doesNotContain(SECRET));
        assertThat(notifications.toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "POST, /qlik/0123456789-abcdef_X, ACCEPTED",
        "POST, /mounted/elsewhere/0123456789-abcdef_X, ACCEPTED",
        "GET, /qlik/0123456789-abcdef_X, WRONG_METHOD",
        "POST, /qlik/0123456789-abcdef_Y, NOT_FOUND",
        "POST, /qlik/, NOT_FOUND",
        "POST, /0123456789-abcdef_X/more, NOT_FOUND",
        "GET, /, NOT_FOUND"
    })
    void accept_ofAPath_isJudgedByItsSecret(String method, String path, CallbackVerdict expected) throws IOException {
        CallbackVerdict verdict = accept(method, path, CHANGE);

        assertThat(verdict).isEqualTo(expected);
        assertThat(woken).hasValue(expected == CallbackVerdict.ACCEPTED ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "null", "[1]", "[{\"changeType\": ", "<html>", "[] []", "[{\"changedProperties\": 1}]"
            })
    void accept_ofABodyThatNoSiteSends_wakesNobody(String body) throws IOException {
        assertThat(accept("POST", "/qlik/" + SECRET, body)).isEqualTo(CallbackVerdict.UNREADABLE);

        assertThat(woken).hasValue(0);
    }

    @Test
    void accept_ofAKindOfChangeThatIsNewer_wakes() throws IOException {
        assertThat(accept("POST", "/qlik/" + SECRET, "[{\"changeType\": 9}]")).isEqualTo(CallbackVerdict.ACCEPTED);

        assertThat(woken).hasValue(1);
    }

    @Test
    void accept_ofAnEndlessBody_readsItUpToTheLimit() throws IOException {
        String body = "[" + " ".repeat(SiteNotifications.MOST_BYTES) + "]";

        assertThat(accept("POST", "/qlik/" + SECRET, body)).isEqualTo(CallbackVerdict.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://backend/qlik, short",
        "ftp://backend/qlik, 0123456789abcdef",
        "http://backend/q?a=b, 0123456789abcdef"
    })
    void notifications_thatCannotBe_areRefusedBeforeAnythingIsSent(URI place, String secret) {
        assertThatThrownBy(() -> site.client().notifications(place, Secret.of(secret)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CallbackVerdict accept(String method, String path, String body) throws IOException {
        return notifications.accept(method, path, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockResponse handle(String handle) {
        return Answers.json(201, "{\"value\": \"" + handle + "\"}");
    }
}
