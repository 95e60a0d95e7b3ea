package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.sandbox.WireClient.Answer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateDoorTest {

    private static final String XSRF = "XSRF prevention check failed. Possible XSRF discovered.";

    private Sandbox sandbox;
    private WireClient site;

    @BeforeAll
    void start() {
        sandbox = Sandbox.start();
        site = WireClient.site(sandbox);
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @Test
    void call_withoutClientCertificate_getsNoAnswer() {
        WireClient anonymous = WireClient.anonymous(sandbox, sandbox.site().url());

        assertThatThrownBy(() -> anonymous.call("GET", "/qrs/about", null)).isInstanceOf(IOException.class);
    }

    @Test
    void call_withCertificateOfAnotherSite_getsNoAnswer() {
        try (Sandbox other = Sandbox.start(SandboxOptions.defaults().withTenants())) {
            WireClient stranger = WireClient.site(other).at(sandbox.site().url());

            assertThatThrownBy(() -> stranger.call("GET", "/qrs/about", null)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void about_inAnyCase_isAnswered() {
        Answer answer = site.withQuery("XRFKEY=abcdefghijklmnop").get("/QRS/About");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.string("schemaPath")).isEqualTo("About");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xrfkey=abcdefghijklmnoX", "xrfkey=short"})
    void call_withoutMatchingXrfkey_isRefusedWithTheSitesText(String query) {
        Answer answer = site.withQuery(query).get("/qrs/about");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).isEqualTo(XSRF);
    }

    @Test
    void call_withEqualKeysOfWrongForm_isRefused() {
        Answer answer =
                site.with("X-Qlik-Xrfkey", "short").withQuery("xrfkey=short").get("/qrs/about");

        assertThat(answer.text()).isEqualTo(XSRF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserDirectory:INTERNAL;UserId:sa_api", "sa_api", "UserDirectory=INTERNAL"})
    void call_withMalformedUser_isRefusedWithTheSitesText(String user) {
        Answer answer = site.with("X-Qlik-User", user).get("/qrs/about");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text())
                .isEqualTo(
                        "Unknown users not allowed for repository calls, missing or malformed http header: X-Qlik-User");
    }

    @Test
    void call_withBlankAfterTheSemicolonAndEscapedValues_isAccepted() {
        assertThat(site.with("X-Qlik-User", "UserDirectory=A%3BB; UserId=j%C3%BCrgen")
                        .get("/qrs/about")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void call_withParameterThatHasNoValue_isRefused() {
        Answer answer = site.get("/qrs/app?filter=name%20eq%20'R'&D");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("Missing parameter value(s)");
    }

    @Test
    void call_withVeryLongUrl_isRefused() {
        assertThat(site.get("/qrs/app?filter=" + "x".repeat(17_000)).status()).isEqualTo(414);
    }

    @Test
    void call_unknownPath_isNotFoundInPlainText() {
        Answer answer = site.get("/qrs/nosuch");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
    }

    @Test
    void door_plainHttp_isNotSpoken() throws IOException {
        try (Socket socket = new Socket("localhost", sandbox.site().url().getPort())) {
            socket.getOutputStream().write("GET /qrs/about HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("200 OK");
        }
    }

    @Test
    void writeCredentials_intoANewDirectory_looksLikeTheConsolesExport(@TempDir Path directory) throws IOException {
        Path target = directory.resolve("certificates");

        sandbox.writeCredentials(target);

        assertThat(Files.readString(target.resolve("client_key.pem")))
                .startsWith("-----BEGIN RSA PRIVATE KEY-----\r\n")
                .endsWith("-----END RSA PRIVATE KEY-----\r\n");
        assertThat(Files.readString(target.resolve("client.pem"))).startsWith("-----BEGIN CERTIFICATE-----\r\n");
        assertThat(target.resolve("root.pem")).hasContent(sandbox.site().rootPem());
        assertThat(target.resolve("ca.pem")).hasContent(sandbox.caPem());
        assertThat(target.resolve("proxy.jwt")).isNotEmptyFile();
    }
}
