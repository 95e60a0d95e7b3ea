package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikTransportException;
import io.qlikoem.onprem.about.About;
import io.qlikoem.onprem.about.NodeType;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateDoorTest {
    private final MockWebServer server = new MockWebServer();
    private CertificateFiles files;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        files = new CertificateFiles(directory);
        server.useHttps(CertificateFiles.server("localhost"));
        server.requireClientAuth();
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void about_withTheFilesOfTheQmc_isReadOverMutualTls() throws Exception {
        server.enqueue(Answers.recorded("about.json"));

        About about = site("INTERNAL\\sa_api").about();

        assertThat(about.buildVersion()).isEqualTo("17.6.4.0");
        assertThat(about.nodeType()).isEqualTo(NodeType.CENTRAL);
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHandshake().peerPrincipal().getName()).contains("CN=QlikClient");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/qrs/about");
        assertThat(request.getHandshakeServerNames()).isNotNull();
    }

    @Test
    void anyCall_always_carriesOneFreshXrfkeyTwice() throws Exception {
        QlikSenseSite site = site("INTERNAL\\sa_api");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            server.enqueue(Answers.recorded("about.json"));
        }

        site.about();
        site.about();
        site.raw().get("qrs/about");
        site.raw().get("QRS/about?xrfkey=tooshort");
        site.apps().delete("931d847e-b36a-4511-9547-6cc0f46b1b9c");

        for (int i = 0; i < 5; i++) {
            RecordedRequest request = server.takeRequest();
            String key = request.getHeaders().get("X-Qlik-Xrfkey");
            assertThat(key).matches("[0-9a-zA-Z]{16}");
            assertThat(request.getUrl().queryParameterValues("xrfkey")).containsExactly(key);
            keys.add(key);
        }
        assertThat(keys).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "INTERNAL\\sa_api, UserDirectory=INTERNAL;UserId=sa_api",
                "ACME\\Jörg Müller, UserDirectory=ACME;UserId=J%C3%B6rg%20M%C3%BCller",
                "A;B\\c=d, UserDirectory=A%3BB;UserId=c%3Dd",
                "ACME\\dom\\user, UserDirectory=ACME;UserId=dom%5Cuser",
                "AC%ME\\jane@acme.com, UserDirectory=AC%25ME;UserId=jane%40acme.com",
            })
    void actingAs_anyUser_isSentUrlEncoded(String user, String header) throws Exception {
        server.enqueue(Answers.recorded("about.json"));

        site(user).about();

        assertThat(server.takeRequest().getHeaders().get("X-Qlik-User")).isEqualTo(header);
    }

    @Test
    void calls_toAServerWithHttp2_stayOnHttp11() throws Exception {
        server.setProtocols(java.util.List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
        server.enqueue(Answers.recorded("about.json"));

        site("INTERNAL\\sa_api").about();

        assertThat(server.takeRequest().getVersion()).isEqualTo("HTTP/1.1");
    }

    @Test
    void calls_whenTheCertificateHasTheShortName_needTheExpectedHostName(@TempDir Path directory) throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.useHttps(CertificateFiles.server("sense-short"));
            other.requireClientAuth();
            other.start();
            other.enqueue(Answers.recorded("about.json"));
            SiteBuilder options = options(other);

            assertThatThrownBy(() -> options.build().about()).isInstanceOf(QlikTransportException.class);
            assertThat(options.expectedHostName("sense-short").build().about().buildVersion())
                    .isEqualTo("17.6.4.0");
        }
    }

    @Test
    void toString_always_saysWhereAndAsWhom() {
        QlikSenseSite site = site("INTERNAL\\sa_api");

        assertThat(site).hasToString("QlikSenseSite(https://localhost:" + server.getPort() + "/ as INTERNAL\\sa_api)");
        assertThat(site.name()).isEqualTo("localhost");
    }

    private QlikSenseSite site(String user) {
        return options(server).actingAs(user).build();
    }

    private SiteBuilder options(MockWebServer at) {
        return QlikSenseSite.at(URI.create("https://localhost:" + at.getPort()))
                .certificates(files.client, files.key, files.root)
                .actingAs("INTERNAL", "sa_api")
                .retry(policy -> policy.maxAttempts(1));
    }
}
