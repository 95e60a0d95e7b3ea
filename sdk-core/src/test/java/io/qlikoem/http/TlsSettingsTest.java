package io.qlikoem.http;

import static io.qlikoem.http.Answers.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.Secret;
import io.qlikoem.wire.ItemsApi;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Protocol;
import okhttp3.TlsVersion;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TlsSettingsTest {
    private static HeldCertificate root;
    private static HeldCertificate host;
    private static HeldCertificate rsaClient;
    private static HeldCertificate ecClient;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path dir;

    private KeyFiles files;

    @BeforeAll
    static void certificates() {
        root = new HeldCertificate.Builder()
                .certificateAuthority(1)
                .commonName("site root")
                .build();
        host = new HeldCertificate.Builder()
                .signedBy(root)
                .addSubjectAlternativeName("sense01")
                .build();
        rsaClient = new HeldCertificate.Builder()
                .signedBy(root)
                .commonName("QlikClient")
                .rsa2048()
                .build();
        ecClient = new HeldCertificate.Builder()
                .signedBy(root)
                .commonName("QlikClient")
                .ecdsa256()
                .build();
    }

    @BeforeEach
    void site() {
        files = new KeyFiles(dir);
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(host)
                .addTrustedCertificate(root.certificate())
                .build()
                .sslSocketFactory());
        server.enqueue(item("a"));
    }

    static Stream<Named<BiFunction<KeyFiles, TlsSettings.Builder, TlsSettings.Builder>>> identities() {
        return Stream.of(
                Named.of(
                        "PKCS#1, CRLF",
                        (files, tls) -> tls.clientCertificate(
                                files.certificate("c.pem", rsaClient), files.pkcs1("k.pem", rsaClient))),
                Named.of(
                        "PKCS#8",
                        (files, tls) -> tls.clientCertificate(
                                files.certificate("c.pem", rsaClient), files.pkcs8("k.pem", rsaClient))),
                Named.of(
                        "PKCS#8 encrypted",
                        (files, tls) -> tls.clientCertificate(
                                files.certificate("c.pem", rsaClient),
                                files.pkcs8Encrypted("k.pem", rsaClient, "pw"),
                                Secret.of("pw"))),
                Named.of(
                        "EC, PKCS#8",
                        (files, tls) -> tls.clientCertificate(
                                files.certificate("c.pem", ecClient), files.pkcs8("k.pem", ecClient))),
                Named.of(
                        "EC, SEC1",
                        (files, tls) -> tls.clientCertificate(
                                files.certificate("c.pem", ecClient), files.sec1("k.pem", ecClient))),
                Named.of("both in one file, chain in the wrong order", (files, tls) -> {
                    Path both = files.write(
                            "both.pem",
                            "Bag Attributes\n" + root.certificatePem() + rsaClient.certificatePem()
                                    + rsaClient.privateKeyPkcs8Pem());
                    return tls.clientCertificate(both, both);
                }),
                Named.of(
                        "PFX",
                        (files, tls) -> tls.clientKeyStore(files.pfx("c.pfx", rsaClient, "pw"), Secret.of("pw"))));
    }

    @ParameterizedTest
    @MethodSource("identities")
    void get_clientCertificateInAnyForm_isShownToTheServer(
            BiFunction<KeyFiles, TlsSettings.Builder, TlsSettings.Builder> identity) throws Exception {
        server.requireClientAuth();

        items(identity.apply(files, trustingRoot())).get("a");

        assertThat(server.takeRequest().getHandshake().peerPrincipal()).hasToString("CN=QlikClient");
    }

    @Test
    void get_noClientCertificate_saysWhatIsProbablyMissing() {
        server.requireClientAuth();

        assertThatThrownBy(() -> items(trustingRoot()).get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("if it wants a client certificate, check the one configured");
    }

    @Test
    void get_unknownRoot_isRefusedWithoutTryingAgain() {
        FakeTime time = new FakeTime();
        ItemsApi items = connection(TlsSettings.builder().expectedHostName("sense01"))
                .clock(time, time)
                .build()
                .create(ItemsApi.class);

        assertThatThrownBy(() -> items.get("a")).isInstanceOf(QlikTransportException.class);

        assertThat(time.waits()).isEmpty();
    }

    @Test
    void get_otherHostName_isRefused() {
        TlsSettings.Builder tls = TlsSettings.builder().trust(files.certificate("root.pem", root));

        assertThatThrownBy(() -> items(tls).get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("not verified");
    }

    @Test
    void get_expectedHostNameThatTheServerHasNot_isRefused() {
        assertThatThrownBy(
                        () -> items(trustingRoot().expectedHostName("sense02")).get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("not verified");
    }

    @Test
    void get_trustNothingElse_trustsTheNamedRoot() {
        assertThat(items(trustingRoot().trustNothingElse()).get("a").id()).isEqualTo("a");
    }

    @Test
    void get_protocolsPinned_areUsed() throws Exception {
        items(trustingRoot().http1Only().tls12Only()).get("a");

        RecordedRequest request = server.takeRequest();
        assertThat(request.getHandshake().tlsVersion()).isEqualTo(TlsVersion.TLS_1_2);
        assertThat(request.getVersion()).isEqualTo("HTTP/1.1");
    }

    @Test
    void get_byDefault_speaksHttp2() throws Exception {
        server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));

        items(trustingRoot()).get("a");

        assertThat(server.takeRequest().getVersion()).isEqualTo("HTTP/2");
    }

    @Test
    void build_nothingTrusted_isRefused() {
        assertThatThrownBy(() -> TlsSettings.builder().trustNothingElse().build())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("no certificate is trusted");
    }

    private TlsSettings.Builder trustingRoot() {
        return TlsSettings.builder().trust(files.certificate("root.pem", root)).expectedHostName("sense01");
    }

    private ItemsApi items(TlsSettings.Builder tls) {
        return connection(tls).build().create(ItemsApi.class);
    }

    private ConnectionBuilder connection(TlsSettings.Builder tls) {
        return ApiConnection.builder(URI.create("https://localhost:" + server.getPort()), "site sense01")
                .retry(policy -> policy.baseDelay(Duration.ofMillis(1)))
                .tls(tls.build());
    }
}
