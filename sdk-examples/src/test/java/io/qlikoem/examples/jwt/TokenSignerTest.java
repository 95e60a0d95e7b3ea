package io.qlikoem.examples.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.SiteBuilder;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenSignerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final CloudUser JANE =
            new CloudUser("cust-7/jane", "Jane", "jane@acme.example", List.of("Finance", "Sales"));
    private static final CloudIdentity IDENTITY = new CloudIdentity("https://idp.example", "key-1");

    @TempDir
    private static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
        sandbox.writeCredentials(folder);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void cloudToken_always_hasTheVendorsHeaderAndClaims() throws Exception {
        SignedJWT token = parsed(signer(fixed()).cloudToken(IDENTITY, JANE, Duration.ofMinutes(5)));

        assertThat(token.getHeader().toJSONObject())
                .containsEntry("alg", "RS256")
                .containsEntry("kid", "key-1")
                .containsEntry("typ", "JWT");
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("https://idp.example");
        assertThat(claims.getAudience()).containsExactly("qlik.api/login/jwt-session");
        assertThat(claims.getSubject()).isEqualTo("cust-7/jane");
        assertThat(claims.getClaims())
                .containsEntry("subType", "user")
                .containsEntry("name", "Jane")
                .containsEntry("email", "jane@acme.example")
                .containsEntry("email_verified", true)
                .containsEntry("groups", List.of("Finance", "Sales"));
        assertThat(claims.getIssueTime()).isEqualTo(Date.from(NOW));
        assertThat(claims.getNotBeforeTime()).isEqualTo(Date.from(NOW));
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(300)));
    }

    @Test
    void cloudToken_eachTime_hasAnIdOfItsOwn() throws Exception {
        TokenSigner signer = signer(fixed());

        String first = parsed(signer.cloudToken(IDENTITY, JANE, Duration.ofMinutes(5)))
                .getJWTClaimsSet()
                .getJWTID();
        String second = parsed(signer.cloudToken(IDENTITY, JANE, Duration.ofMinutes(5)))
                .getJWTClaimsSet()
                .getJWTID();

        assertThat(first).isNotBlank().isNotEqualTo(second);
    }

    @Test
    void cloudToken_forMoreThanAnHour_isRefused() {
        assertThatThrownBy(() -> signer(fixed()).cloudToken(IDENTITY, JANE, Duration.ofMinutes(61)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an hour at most");
    }

    @Test
    void siteToken_withOtherClaimNames_usesThem() throws Exception {
        SiteClaims claims = new SiteClaims("uid", "dir", Optional.of("sense"));

        JWTClaimsSet set = parsed(signer(fixed()).siteToken(claims, "ACME", "jane", Duration.ofHours(1)))
                .getJWTClaimsSet();

        assertThat(set.getClaims()).containsEntry("uid", "jane").containsEntry("dir", "ACME");
        assertThat(set.getAudience()).containsExactly("sense");
        assertThat(set.getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(3600)));
    }

    @Test
    void siteToken_atAVirtualProxy_opensIt() {
        TokenSigner signer = signer(Clock.systemUTC());

        try (QlikSenseSite site =
                site().jwt(() -> token(signer, Duration.ofMinutes(5))).build()) {
            assertThat(site.about().buildVersion()).isNotBlank();
        }
    }

    @Test
    void siteToken_thatHasExpired_isRefusedWithoutBeingShown() {
        Secret expired = token(signer(Clock.systemUTC()), Duration.ofMinutes(-5));

        try (QlikSenseSite site = site().jwt(expired).build()) {
            assertThatThrownBy(site::about)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageNotContaining(expired.reveal());
        }
    }

    @Test
    void ofPem_aFileWithoutAPrivateKey_isNamed() throws Exception {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "no key");

        for (Path file : List.of(nonsense, folder.resolve("proxy_jwt_cert.pem"), folder.resolve("missing.pem"))) {
            assertThatThrownBy(() -> TokenSigner.ofPem(file, Clock.systemUTC()))
                    .isInstanceOf(QlikConfigurationException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    @Test
    void toString_always_holdsNoKey() {
        assertThat(signer(fixed())).hasToString("TokenSigner(RS256)");
    }

    private static SiteBuilder site() {
        return QlikSenseSite.at(sandbox.site().proxyUrl())
                .virtualProxy(sandbox.site().virtualProxy())
                .trusting(folder.resolve("root.pem"));
    }

    private static Secret token(TokenSigner signer, Duration lifetime) {
        return signer.siteToken(SiteClaims.usual(), "INTERNAL", "sa_api", lifetime);
    }

    private static TokenSigner signer(Clock clock) {
        return TokenSigner.ofPem(folder.resolve("proxy_jwt_key.pem"), clock);
    }

    private static Clock fixed() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /** Parsed, and signed by the key of the certificate. */
    private static SignedJWT parsed(Secret token) throws Exception {
        SignedJWT parsed = SignedJWT.parse(token.reveal());
        try (InputStream pem = Files.newInputStream(folder.resolve("proxy_jwt_cert.pem"))) {
            Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            RSAPublicKey key = (RSAPublicKey) certificate.getPublicKey();
            assertThat(parsed.verify(new RSASSAVerifier(key))).isTrue();
        }
        return parsed;
    }
}
