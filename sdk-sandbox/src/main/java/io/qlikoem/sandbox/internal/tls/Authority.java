package io.qlikoem.sandbox.internal.tls;

import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A certificate authority of its own; nothing else in the world trusts it. */
public final class Authority {

    private static final long YEARS_VALID = 5;

    private final HeldCertificate root;

    private Authority(HeldCertificate root) {
        this.root = root;
    }

    /** With an RSA key, as the site's own authority has. */
    public static Authority withRsaKey(String commonName) {
        return new Authority(root(commonName).rsa2048().build());
    }

    /** With an elliptic-curve key, which is made in no time. */
    public static Authority withEllipticKey(String commonName) {
        return new Authority(root(commonName).ecdsa256().build());
    }

    private static HeldCertificate.Builder root(String commonName) {
        return new HeldCertificate.Builder()
                .commonName(commonName)
                .organizationalUnit("Qlik OEM sandbox")
                .certificateAuthority(0)
                .duration(YEARS_VALID * 365, TimeUnit.DAYS);
    }

    public String pem() {
        return root.certificatePem();
    }

    /** A certificate for the loopback interface and the given further names. */
    public HeldCertificate issueServer(String... names) {
        HeldCertificate.Builder builder = new HeldCertificate.Builder()
                .commonName(names.length == 0 ? "localhost" : names[0])
                .duration(YEARS_VALID * 365, TimeUnit.DAYS)
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1")
                .addSubjectAlternativeName("::1")
                .ecdsa256()
                .signedBy(root);
        for (String name : names) {
            builder.addSubjectAlternativeName(name);
        }
        return builder.build();
    }

    /** A client certificate with an RSA key, which is what the vendor exports. */
    public HeldCertificate issueClient(String commonName) {
        return new HeldCertificate.Builder()
                .commonName(commonName)
                .duration(YEARS_VALID * 365, TimeUnit.DAYS)
                .rsa2048()
                .signedBy(root)
                .build();
    }

    /** TLS settings of a server with the given certificate that trusts only this authority's clients. */
    public SSLContext serverContext(HeldCertificate server) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(server, root.certificate())
                .addTrustedCertificate(root.certificate())
                .build()
                .sslContext();
    }

    /** A certificate with an RSA key that only signs tokens. */
    public static HeldCertificate selfSigned(String commonName) {
        return new HeldCertificate.Builder()
                .commonName(commonName)
                .duration(YEARS_VALID * 365, TimeUnit.DAYS)
                .rsa2048()
                .build();
    }
}
