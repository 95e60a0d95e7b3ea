package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.site.Jwt;
import io.qlikoem.sandbox.internal.tls.Authority;
import java.time.Clock;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** Certificates and keys of the site as its console exports them. */
final class SiteKeys {

    private final Authority authority;
    private final HeldCertificate client;
    private final Clock clock;
    private @Nullable HeldCertificate jwtCertificate;

    SiteKeys(Clock clock) {
        this.clock = clock;
        this.authority = Authority.withRsaKey("sandbox-CA");
        this.client = authority.issueClient("QlikClient");
    }

    Authority authority() {
        return authority;
    }

    String rootPem() {
        return windows(authority.pem());
    }

    String clientPem() {
        return windows(client.certificatePem());
    }

    String clientKeyPem() {
        return windows(client.privateKeyPkcs1Pem());
    }

    Jwt jwt() {
        return new Jwt(jwtCertificate().keyPair(), clock);
    }

    /** Made on first use: an RSA key takes a moment. */
    synchronized HeldCertificate jwtCertificate() {
        HeldCertificate certificate = jwtCertificate;
        if (certificate == null) {
            certificate = Authority.selfSigned("sandbox virtual proxy");
            jwtCertificate = certificate;
        }
        return certificate;
    }

    /** The vendor writes its PEM files with Windows line ends. */
    private static String windows(String pem) {
        return pem.replace("\r\n", "\n").replace("\n", "\r\n");
    }
}
