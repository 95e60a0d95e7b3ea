package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProxyDoorTest {

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient anonymous = WireClient.anonymous(
                    sandbox, sandbox.site().proxyUrl())
            .with("X-Qlik-Xrfkey", "abcdefghijklmnop")
            .withQuery("xrfkey=abcdefghijklmnop");
    private final WireClient bearer =
            anonymous.with("Authorization", "Bearer " + sandbox.site().jwt());

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void call_withoutToken_isSentToTheLoginPage() {
        Answer answer = anonymous.get("/oem/qrs/about");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/oem/internal_forms_authentication/");
    }

    @Test
    void call_withRejectedToken_isUnauthorized() {
        String expired = sandbox.site().jwt("INTERNAL", "sa_api", Duration.ofSeconds(-1));
        String[] parts = sandbox.site().jwt().split("\\.", -1);
        try (Sandbox other = Sandbox.start(SandboxOptions.defaults().withTenants())) {
            assertThat(status(expired)).isEqualTo(401);
            assertThat(status(parts[0] + "." + parts[1] + ".AAAA")).isEqualTo(401);
            assertThat(status(other.site().jwt())).isEqualTo(401);
            assertThat(status("nonsense")).isEqualTo(401);
        }
    }

    private int status(String jwt) {
        return anonymous
                .with("Authorization", "Bearer " + jwt)
                .get("/oem/qrs/about")
                .status();
    }

    @Test
    void call_withJwt_opensASessionThatTheCookieContinues() {
        Answer first = bearer.get("/oem/qrs/about");
        WireClient session = anonymous.with("Cookie", cookie(first));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Set-Cookie")).startsWith("X-Qlik-Session-oem=");
        Answer second = session.get("/oem/qrs/about");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.headers().get("Set-Cookie")).isNull();
        sandbox.advanceClock(Duration.ofMinutes(31));
        assertThat(session.get("/oem/qrs/about").status()).isEqualTo(302);
    }

    @Test
    void firstCall_thatTheRepositoryRefuses_handsOutItsSessionAllTheSame() {
        Answer refused = bearer.get("/oem/qrs/app/" + UUID.randomUUID());

        assertThat(refused.status()).isEqualTo(404);
        WireClient session = anonymous.with("Cookie", cookie(refused));
        assertThat(session.get("/oem/qrs/about").status()).isEqualTo(200);
    }

    @Test
    void firstCall_thatIsNoGet_isForbiddenUntilASessionExists() {
        SandboxApp app = sandbox.site().addApp(AppSpec.synthetic("Sales", 4096));
        String path = "/oem/qrs/app/" + app.id() + "/export/" + UUID.randomUUID();
        Answer refused = bearer.bytes("POST", path, new byte[0]);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("must be a GET");

        WireClient session = bearer.with("Cookie", cookie(bearer.get("/oem/qps/csrftoken")));
        Answer export = session.bytes("POST", path, new byte[0]);
        byte[] file = session.get("/oem" + export.string("downloadPath")).body();

        assertThat(WireClient.sha256(file)).isEqualTo(app.sha256());
    }

    @Test
    void csrftoken_withJwt_givesTokenAndCookie() {
        Answer answer = bearer.get("/oem/qps/csrftoken");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers().get("qlik-csrf-token")).isNotBlank();
        assertThat(cookie(answer)).startsWith("X-Qlik-Session-oem=");
    }

    @Test
    void sixthSession_ofOneUser_isRefusedUntilTheyAreEnded() {
        String cookie = "";
        for (int i = 0; i < 5; i++) {
            cookie = cookie(bearer.get("/oem/qps/csrftoken"));
        }
        assertThat(bearer.get("/oem/qps/csrftoken").status()).isEqualTo(403);
        String jane = sandbox.site().jwt("ACME", "jane", Duration.ofHours(1));
        assertThat(status(jane)).isEqualTo(200);

        assertThat(anonymous.with("Cookie", cookie).delete("/oem/qps/user").status())
                .isEqualTo(200);

        assertThat(bearer.get("/oem/qps/csrftoken").status()).isEqualTo(204);
    }

    @Test
    void ticket_ofTheProxyService_opensOneSessionAtItsVirtualProxy() {
        WireClient proxyService = WireClient.site(sandbox).at(sandbox.site().proxyServiceUrl());
        Answer issued = proxyService.json(
                "POST", "/qps/tickets/ticket", Json.object("UserDirectory", "ACME", "UserId", "jane"));
        String query = "qlikTicket=" + issued.string("Ticket") + "&xrfkey=abcdefghijklmnop";

        assertThat(issued.status()).isEqualTo(201);
        assertThat(anonymous.withQuery(query).get("/oem/qrs/about").status()).isEqualTo(302);
        Answer opened = anonymous.withQuery(query).get("/tickets/qrs/about");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Set-Cookie")).startsWith("X-Qlik-Session-tickets=");
        assertThat(anonymous.withQuery(query).get("/tickets/qrs/about").status())
                .isEqualTo(302);
    }

    @Test
    void ticket_withoutXrfkey_isRefused() {
        WireClient proxyService = WireClient.site(sandbox).withQuery("");

        assertThat(proxyService
                        .json("POST", "/qps/ticket", Json.object("UserDirectory", "ACME", "UserId", "jane"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void header_withDirectoryAndUser_isBelievedForAnyMethod() {
        WireClient jane = anonymous.with("hdr-usr", "ACME\\jane");

        assertThat(jane.json("POST", "/hdr/qrs/tag", Json.object("name", "oem")).status())
                .isEqualTo(201);
        assertThat(anonymous.with("hdr-usr", "jane").get("/hdr/qrs/about").status())
                .isEqualTo(302);
        assertThat(jane.get("/oem/qrs/about").status()).isEqualTo(302);
    }

    @Test
    void errors_throughTheProxy_arePages() {
        Answer xsrf = bearer.withQuery("").get("/oem/qrs/about");
        Answer prefix = bearer.get("/other/qrs/about");

        assertThat(xsrf.status()).isEqualTo(403);
        assertThat(xsrf.header("Content-Type")).startsWith("text/html");
        assertThat(xsrf.text()).contains("XSRF prevention check failed");
        assertThat(prefix.status()).isEqualTo(400);
        assertThat(prefix.text()).contains("The http request header is incorrect.");
    }

    @Test
    void call_underAHostNameThatIsNotAllowed_isABadRequest() {
        assertThat(bearer.with("Host", "evil.example").get("/oem/qrs/about").status())
                .isEqualTo(400);
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").replaceFirst(";.*", "");
    }
}
