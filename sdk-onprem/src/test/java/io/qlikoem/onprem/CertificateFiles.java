package io.qlikoem.onprem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** What the QMC exports, written as it does: PKCS#1, lines ending in CRLF; and the server's side of it. */
final class CertificateFiles {
    private static final HeldCertificate ROOT = new HeldCertificate.Builder()
            .commonName("sense-CA")
            .certificateAuthority(1)
            .rsa2048()
            .build();
    private static final HeldCertificate CLIENT = new HeldCertificate.Builder()
            .commonName("QlikClient")
            .signedBy(ROOT)
            .rsa2048()
            .build();

    private static final Map<String, SSLSocketFactory> SERVERS = new ConcurrentHashMap<>();

    final Path client;
    final Path key;
    final Path root;

    CertificateFiles(Path directory) {
        client = write(directory.resolve("client.pem"), CLIENT.certificatePem());
        key = write(directory.resolve("client_key.pem"), CLIENT.privateKeyPkcs1Pem());
        root = write(directory.resolve("root.pem"), ROOT.certificatePem());
    }

    /** A server with this name in its certificate that trusts the client's. */
    static SSLSocketFactory server(String name) {
        return SERVERS.computeIfAbsent(name, CertificateFiles::newServer);
    }

    private static SSLSocketFactory newServer(String name) {
        HeldCertificate server = new HeldCertificate.Builder()
                .commonName(name)
                .addSubjectAlternativeName(name)
                .signedBy(ROOT)
                .rsa2048()
                .build();
        return new HandshakeCertificates.Builder()
                .heldCertificate(server)
                .addTrustedCertificate(ROOT.certificate())
                .build()
                .sslSocketFactory();
    }

    private static Path write(Path file, String pem) {
        try {
            return Files.writeString(file, pem.replace("\n", "\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
