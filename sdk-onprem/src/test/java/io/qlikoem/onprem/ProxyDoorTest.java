package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.app.ExportScope;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class ProxyDoorTest {
    private static final Secret JWT = Secret.of("eyJhbGciOi.J9.signature");
    private static final String ID = "931d847e-b36a-4511-9547-6cc0f46b1b9c";

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void firstCall_thatIsNoGet_opensTheSessionWithOne() throws Exception {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.json(201, Answers.text("export.json")));

        site().apps().export(ID, UUID.randomUUID(), false, ExportScope.ALL);

        RecordedRequest open = server.takeRequest();
        assertThat(open.getMethod() + " " + open.getTarget()).isEqualTo("GET /oem/qps/csrftoken");
        assertThat(open.getHeaders().get("Authorization")).isEqualTo("Bearer " + JWT.reveal());
        RecordedRequest export = server.takeRequest();
        assertThat(export.getUrl().encodedPath()).startsWith("/oem/qrs/app/" + ID + "/export/");
        assertThat(export.getHeaders().get("Authorization")).isEqualTo("Bearer " + JWT.reveal());
        assertThat(export.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s1");
        assertThat(export.getHeaders().get("qlik-csrf-token")).isEqualTo("c1");
        assertThat(export.getUrl().queryParameter("xrfkey"))
                .isEqualTo(export.getHeaders().get("X-Qlik-Xrfkey"));
        assertThat(export.getHeaders().get("X-Qlik-User")).isNull();
    }

    @Test
    void calls_ofManyThreads_shareOneSession() throws Exception {
        ConcurrentLinkedQueue<String> paths = new ConcurrentLinkedQueue<>();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                paths.add(request.getUrl().encodedPath() + " "
                        + request.getHeaders().get("Cookie"));
                return request.getUrl().encodedPath().endsWith("csrftoken")
                        ? session("s1", "c1")
                        : Answers.recorded("about.json");
            }
        });
        QlikSenseSite site = site();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(CompletableFuture.runAsync(site::about, threads));
        }
        calls.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(paths).filteredOn(path -> path.contains("csrftoken")).hasSize(1);
        assertThat(paths)
                .filteredOn("/oem/qrs/about X-Qlik-Session-oem=s1"::equals)
                .hasSize(20);
    }

    @Test
    void firstCall_toAnOldRelease_opensTheSessionWithAbout() throws Exception {
        server.enqueue(Answers.html(404, "<html>not found</html>"));
        server.enqueue(Answers.recorded("about.json")
                .newBuilder()
                .addHeader("Set-Cookie", "X-Qlik-Session-oem=s2; Path=/; HttpOnly")
                .build());
        server.enqueue(Answers.json(200, "{\"value\": 3}"));

        assertThat(site().apps().count(null).value()).isEqualTo(3);

        server.takeRequest();
        RecordedRequest open = server.takeRequest();
        assertThat(open.getUrl().encodedPath()).isEqualTo("/oem/qrs/about");
        assertThat(open.getUrl().queryParameter("xrfkey")).hasSize(16);
        RecordedRequest count = server.takeRequest();
        assertThat(count.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s2");
        assertThat(count.getHeaders().get("qlik-csrf-token")).isNull();
    }

    @Test
    void call_whenTheSessionIsGone_opensItOnceMoreWithAFreshToken() throws Exception {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.html(401, "<html>Unauthorized</html>"));
        server.enqueue(session("s2", "c2"));
        server.enqueue(Answers.recorded("about.json"));
        List<Secret> tokens = new ArrayList<>(List.of(Secret.of("first"), Secret.of("second")));

        site(() -> tokens.remove(0)).about();

        server.takeRequest();
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer second");
        RecordedRequest replay = server.takeRequest();
        assertThat(replay.getHeaders().get("Authorization")).isEqualTo("Bearer second");
        assertThat(replay.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s2");
        assertThat(replay.getHeaders().get("qlik-csrf-token")).isEqualTo("c2");
    }

    @Test
    void call_whenTheProxyAsksForALogin_saysSoAfterOneRenewal() {
        MockResponse login = new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "https://localhost:4244/form/?targetId=secret-ticket")
                .build();
        server.enqueue(session("s1", "c1"));
        server.enqueue(login);
        server.enqueue(session("s1", "c1"));
        server.enqueue(login);

        assertThatThrownBy(() -> site().about())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("the proxy sent the call to localhost/form/ (HTTP 302)")
                .hasMessageNotContaining("secret-ticket");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void call_withATokenThatTheProxyRefuses_failsWithoutAskingTheRepository() {
        server.enqueue(Answers.html(401, "<html><title>401</title></html>"));

        assertThatThrownBy(() -> site().about())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("qps/csrftoken")
                .hasMessageNotContaining(JWT.reveal());
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void call_whenAPageComesWithStatus200_isNoSuccess() {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.html(200, "<html><title>Sign in</title></html>"));

        assertThatThrownBy(() -> site().apps().delete(ID))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("an HTML page with HTTP 200; is there a login");
    }

    @Test
    void call_toAPrefixThatIsNotLinked_showsTheProxysText() {
        String page = "<html><head><style>" + "x".repeat(90_000)
                + "</style></head><body><h1>Error 400</h1>The http request header is incorrect.</body></html>";
        server.enqueue(Answers.html(400, page));

        assertThatThrownBy(() -> site().about())
                .isInstanceOf(QlikApiException.class)
                .hasMessageContaining("HTTP 400 for site localhost");
    }

    @Test
    void cookies_ofALoadBalancer_areSentBackToo() throws Exception {
        server.enqueue(session("s1", "c1")
                .newBuilder()
                .addHeader("Set-Cookie", "ROUTEID=node2; Path=/")
                .build());
        server.enqueue(Answers.recorded("about.json"));

        site().about();

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s1; ROUTEID=node2");
    }

    @Test
    void download_throughTheProxy_goesBelowItsPrefixInTheSameSession() throws Exception {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.json(
                200,
                Answers.text("apps-full.json").trim().replaceAll("(?s)^\\[(.*),\\s*\\{\\s*\"id\": \"35.*$", "$1")));
        server.enqueue(Answers.json(201, Answers.text("export.json")));
        server.enqueue(Answers.plainText(200, "content"));
        QlikSenseSite site = site();

        site.export(site.app(ID).orElseThrow()).close();

        server.takeRequest();
        server.takeRequest();
        server.takeRequest();
        RecordedRequest download = server.takeRequest();
        assertThat(download.getTarget()).startsWith("/oem/tempcontent/d989fffd-5310-43b5-b028-f313b53bb8e2/User%20r");
        assertThat(download.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s1");
    }

    private QlikSenseSite site() {
        return site(() -> JWT);
    }

    private QlikSenseSite site(Supplier<Secret> tokens) {
        return QlikSenseSite.at(URI.create("http://localhost:" + server.getPort()))
                .virtualProxy("oem")
                .jwt(tokens)
                .retry(policy -> policy.maxAttempts(1))
                .build();
    }

    private static MockResponse session(String cookie, String csrfToken) {
        return new MockResponse.Builder()
                .code(204)
                .addHeader("Set-Cookie", "X-Qlik-Session-oem=" + cookie + "; Path=/; HttpOnly")
                .addHeader("qlik-csrf-token", csrfToken)
                .build();
    }
}
