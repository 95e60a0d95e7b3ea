package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QlikCloudTest {
    private static final URI ACME = URI.create("https://acme.eu.qlikcloud.com");

    @Test
    void tenants_severalNamed_areListedInTheirOrderWithLabels() {
        try (QlikCloud cloud = region().tenant("acme", ACME, Map.of("plan", "gold"))
                .tenant("globex", URI.create("https://globex.eu.qlikcloud.com"), t -> t.label("plan", "silver"))
                .build()) {

            assertThat(cloud.tenants())
                    .containsExactly(
                            new Tenant("acme", Map.of("plan", "gold")), new Tenant("globex", Map.of("plan", "silver")));

            assertThat(cloud.target(cloud.tenants().get(1)))
                    .isSameAs(cloud.tenant("globex").target());
        }
    }

    @Test
    void tenant_unknownName_saysWhichThereAre() {
        try (QlikCloud cloud = region().tenant("acme", ACME).build()) {

            assertThatThrownBy(() -> cloud.tenant("initech"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("acme")
                    .hasMessageContaining("initech");
        }
    }

    @Test
    void build_sameNameTwice_isRefused() {
        QlikCloudBuilder builder =
                region().tenant("acme", ACME).tenant("acme", URI.create("https://other.eu.qlikcloud.com"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme: the name is given twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.eu.qlikcloud.com",
                "https://ACME.eu.qlikcloud.com/",
                "https://acme.eu.qlikcloud.com:443"
            })
    void build_twoNamesForOneHost_isRefused(String again) {
        QlikCloudBuilder builder = region().tenant("acme", ACME).tenant("globex", URI.create(again));

        assertThatThrownBy(builder::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant globex: leads to the same host as tenant acme");
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.eu.qlikcloud.com/console, more than a host",
        "https://acme.eu.qlikcloud.com/?a=b, more than a host",
        "https://bob:pw@acme.eu.qlikcloud.com, more than a host",
        "ftp://acme.eu.qlikcloud.com, not an http(s) URL",
        "acme.eu.qlikcloud.com, not an http(s) URL",
        "http://acme.eu.qlikcloud.com, use https"
    })
    void build_unusableUrl_isRefusedWithoutShowingCredentials(String url, String problem) {
        assertThatThrownBy(() -> region().tenant("acme", URI.create(url)).build())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("acme")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("pw");
    }

    @Test
    void build_blankName_isRefused() {
        assertThatThrownBy(() -> region().tenant(" ", ACME).build())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("name is blank");
    }

    @Test
    void build_noClientAtAll_namesTheTenantThatLacksOne() {
        QlikCloudBuilder builder = QlikCloud.withClientPerTenant()
                .tenant("acme", ACME, t -> t.client("own", Secret.of("x")))
                .tenant("globex", URI.create("https://globex.us.qlikcloud.com"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant globex: has no OAuth client");
    }

    @Test
    void build_blankSecret_isRefused() {
        assertThatThrownBy(() -> QlikCloud.withClient("id", Secret.of(""))
                        .tenant("acme", ACME)
                        .build())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("secret is blank");
    }

    @Test
    void toString_everything_showsNoSecret() {
        try (QlikCloud cloud = region().tenant("acme", ACME).build()) {

            String printed = cloud + " " + cloud.tenant("acme") + " "
                    + cloud.tenant("acme").target();

            assertThat(printed).contains("acme").doesNotContain("s3cret");
        }
    }

    @Test
    void trusting_serverOfThatAuthority_isReachedOverTlsAndNotWithoutIt(@TempDir Path dir) throws Exception {
        HeldCertificate authority =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        HeldCertificate certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("localhost")
                .build();
        Path pem = Files.writeString(dir.resolve("ca.pem"), authority.certificatePem());
        try (FakeTenant server = FakeTenant.start(new HandshakeCertificates.Builder()
                        .heldCertificate(certificate)
                        .build());
                QlikCloud trusting =
                        region().trusting(pem).tenant("acme", server.url()).build();
                QlikCloud other = region().retry(policy -> policy.maxAttempts(1))
                        .tenant("acme", server.url())
                        .build()) {
            server.on("GET /api/v1/users/me", 200, "{\"id\":\"u1\",\"tenantId\":\"t1\"}");

            assertThat(trusting.tenant("acme").users().me().tenantId()).isEqualTo("t1");

            assertThatThrownBy(() -> other.tenant("acme").users().me()).isInstanceOf(QlikTransportException.class);
        }
    }

    private static QlikCloudBuilder region() {
        return QlikCloud.withClient("client", Secret.of("s3cret"));
    }
}
