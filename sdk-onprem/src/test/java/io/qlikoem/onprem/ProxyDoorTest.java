package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.error.ServerException;
import io.qlikoem.json.QlikJson;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.app.ExportScope;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.io.TempDir;

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
    void post_whenTheSessionEndedWhileIdle_opensItOnceMoreAndIsSentAgain() throws Exception {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.html(403, "<html><h1>403</h1>The initial authentication request must be a GET.</html>"));
        server.enqueue(session("s2", "c2"));
        server.enqueue(Answers.json(201, Answers.text("export.json")));

        site().apps().export(ID, UUID.randomUUID(), false, ExportScope.ALL);

        server.takeRequest();
        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/oem/qps/csrftoken");
        RecordedRequest replay = server.takeRequest();
        assertThat(replay.getUrl().encodedPath()).startsWith("/oem/qrs/app/" + ID + "/export/");
        assertThat(replay.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s2");
        assertThat(replay.getHeaders().get("qlik-csrf-token")).isEqualTo("c2");
    }

    @Test
    void post_thatTheUserMayNotMake_isForbiddenAndSentOnce() {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.plainText(403, "Forbidden"));

        assertThatThrownBy(() -> site().apps().export(ID, UUID.randomUUID(), false, ExportScope.ALL))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
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

    @Test
    void close_ofAnOpenSession_endsIt() throws Exception {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.recorded("about.json"));
        server.enqueue(Answers.plainText(200, ""));
        QlikSenseSite site = site();
        site.about();

        site.close();
        site.close();

        server.takeRequest();
        server.takeRequest();
        RecordedRequest leave = server.takeRequest();
        assertThat(leave.getMethod() + " " + leave.getTarget()).isEqualTo("DELETE /oem/qps/user");
        assertThat(leave.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s1");
        assertThat(leave.getHeaders().get("qlik-csrf-token")).isEqualTo("c1");
        assertThat(leave.getHeaders().get("Authorization")).isNull();
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void close_thatTheProxyRefuses_isNobodysProblem() {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.recorded("about.json"));
        server.enqueue(Answers.html(500, "<html>down</html>"));
        QlikSenseSite site = site();
        site.about();

        site.close();

        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void close_ofASiteThatWasNeverCalled_sendsNothing() {
        site().close();

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void calls_withAUserHeader_carryItInOneSession() throws Exception {
        server.enqueue(session("s1", "c1"));
        server.enqueue(Answers.recorded("about.json"));

        proxy().headerUser("hdr-usr", "ACME", "jane").build().about();

        for (String target : List.of("/oem/qps/csrftoken", "/oem/qrs/about")) {
            RecordedRequest request = server.takeRequest();
            assertThat(request.getUrl().encodedPath()).isEqualTo(target);
            assertThat(request.getHeaders().get("hdr-usr")).isEqualTo("ACME\\jane");
            assertThat(request.getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void calls_withATicket_showItOnceAndKeepTheSession(@TempDir Path directory) throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(ticket("ti+cket/1"));
            server.enqueue(session("s1", "c1"));
            server.enqueue(Answers.recorded("about.json"));

            tickets(directory, proxyService).about();

            RecordedRequest asked = proxyService.takeRequest();
            assertThat(asked.getMethod() + " " + asked.getUrl().encodedPath()).isEqualTo("POST /qps/oem/ticket");
            assertThat(asked.getHandshake().peerPrincipal().getName()).contains("CN=QlikClient");
            assertThat(asked.getUrl().queryParameter("xrfkey"))
                    .hasSize(16)
                    .isEqualTo(asked.getHeaders().get("X-Qlik-Xrfkey"));
            Map<?, ?> user = QlikJson.read(asked.getBody().utf8(), Map.class);
            assertThat(user).isEqualTo(Map.of("UserDirectory", "ACME", "UserId", "jane", "Attributes", List.of()));
            assertThat(server.takeRequest().getUrl().queryParameterValues("qlikTicket"))
                    .containsExactly("ti+cket/1");
            RecordedRequest call = server.takeRequest();
            assertThat(call.getUrl().queryParameterNames()).containsExactly("xrfkey");
            assertThat(call.getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s1");
            assertThat(call.getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void calls_whenTheSessionOfATicketIsGone_takeAnotherTicket(@TempDir Path directory) throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(ticket("t1"));
            proxyService.enqueue(ticket("t2"));
            server.enqueue(session("s1", "c1"));
            server.enqueue(Answers.html(401, "<html>Unauthorized</html>"));
            server.enqueue(session("s2", "c2"));
            server.enqueue(Answers.recorded("about.json"));

            tickets(directory, proxyService).about();

            server.takeRequest();
            server.takeRequest();
            assertThat(server.takeRequest().getUrl().queryParameter("qlikTicket"))
                    .isEqualTo("t2");
            assertThat(server.takeRequest().getHeaders().get("Cookie")).isEqualTo("X-Qlik-Session-oem=s2");
        }
    }

    @Test
    void firstCall_whenTheProxySendsItBackWithoutTheTicket_goesOnWithTheSession(@TempDir Path directory)
            throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(ticket("t1"));
            server.enqueue(new MockResponse.Builder()
                    .code(302)
                    .addHeader("Set-Cookie", "X-Qlik-Session-oem=s1; Path=/; HttpOnly")
                    .addHeader("Location", "/oem/qps/csrftoken")
                    .build());
            server.enqueue(session("s1", "c1"));
            server.enqueue(Answers.recorded("about.json"));

            assertThat(tickets(directory, proxyService).about().buildVersion()).isEqualTo("17.6.4.0");

            server.takeRequest();
            assertThat(server.takeRequest().getUrl().queryParameter("qlikTicket"))
                    .isNull();
        }
    }

    @Test
    void firstCall_whenTheAnswerToATicketIsLost_takesAnotherTicketAndShowsNoneTwice(@TempDir Path directory)
            throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(ticket("t1"));
            proxyService.enqueue(ticket("t2"));
            server.enqueue(Answers.plainText(503, "busy"));
            server.enqueue(session("s1", "c1"));
            server.enqueue(Answers.recorded("about.json"));

            ticketOptions(directory, proxyService)
                    .retry(policy -> policy.baseDelay(Duration.ofMillis(1)))
                    .build()
                    .about();

            assertThat(server.takeRequest().getUrl().queryParameter("qlikTicket"))
                    .isEqualTo("t1");
            assertThat(server.takeRequest().getUrl().queryParameter("qlikTicket"))
                    .isEqualTo("t2");
        }
    }

    @Test
    void firstCall_whenTheProxyStaysBusy_endsAfterASecondTicket(@TempDir Path directory) throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(ticket("t1"));
            proxyService.enqueue(ticket("t2"));
            server.enqueue(Answers.plainText(503, "busy"));
            server.enqueue(Answers.plainText(503, "busy"));

            assertThatThrownBy(tickets(directory, proxyService)::about).isInstanceOf(ServerException.class);
        }
    }

    @Test
    void ticket_whateverFails_isNeverShown(@TempDir Path directory) throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(ticket("very-secret"));
            server.enqueue(Answers.plainText(400, "bad qlikTicket=very-secret"));
            QlikSenseSite site = tickets(directory, proxyService);

            assertThatThrownBy(site::about)
                    .isInstanceOf(QlikApiException.class)
                    .hasMessageNotContaining("very-secret")
                    .satisfies(
                            error -> assertThat(((QlikApiException) error).url().toString())
                                    .doesNotContain("very-secret"));
            assertThat(site.toString()).endsWith("/oem/ as ACME\\jane)");
        }
    }

    @Test
    void ticket_thatTheProxyServiceDoesNotGive_isSaid(@TempDir Path directory) throws Exception {
        try (MockWebServer proxyService = proxyService()) {
            proxyService.enqueue(Answers.json(201, "{\"UserId\": \"jane\"}"));

            assertThatThrownBy(() -> tickets(directory, proxyService).about())
                    .isInstanceOf(QlikTransportException.class)
                    .hasMessageContaining("without a ticket");
            assertThat(server.getRequestCount()).isZero();
        }
    }

    private QlikSenseSite tickets(Path directory, MockWebServer proxyService) {
        return ticketOptions(directory, proxyService).build();
    }

    private SiteBuilder ticketOptions(Path directory, MockWebServer proxyService) {
        CertificateFiles files = new CertificateFiles(directory);
        return proxy().ticketsFrom(URI.create("https://localhost:" + proxyService.getPort()))
                .certificates(files.client, files.key, files.root)
                .actingAs("ACME", "jane");
    }

    private static MockWebServer proxyService() throws Exception {
        MockWebServer service = new MockWebServer();
        service.useHttps(CertificateFiles.server("localhost"));
        service.requireClientAuth();
        service.start();
        return service;
    }

    private static MockResponse ticket(String ticket) {
        return Answers.json(
                201,
                "{\"UserDirectory\": \"ACME\", \"UserId\": \"jane\", \"Attributes\": [], \"Ticket\": \"" + ticket
                        + "\", \"TargetUri\": null}");
    }

    private QlikSenseSite site() {
        return site(() -> JWT);
    }

    private QlikSenseSite site(Supplier<Secret> tokens) {
        return proxy().jwt(tokens).build();
    }

    private SiteBuilder proxy() {
        return QlikSenseSite.at(URI.create("http://localhost:" + server.getPort()))
                .virtualProxy("oem")
                .retry(policy -> policy.maxAttempts(1));
    }

    private static MockResponse session(String cookie, String csrfToken) {
        return new MockResponse.Builder()
                .code(204)
                .addHeader("Set-Cookie", "X-Qlik-Session-oem=" + cookie + "; Path=/; HttpOnly")
                .addHeader("qlik-csrf-token", csrfToken)
                .build();
    }
}
