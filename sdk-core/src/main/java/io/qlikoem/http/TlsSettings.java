package io.qlikoem.http;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.TlsVersion;
import org.jspecify.annotations.Nullable;

/**
 * Whom to trust, how to identify ourselves, and which protocol versions to use. Server certificates are always verified.
 * Immutable; share one between the connections of a site or region.
 *
 * <p>Defaults: the JVM's trust anchors, no client certificate, TLS 1.3 and 1.2, HTTP/2 and 1.1.
 */
public final class TlsSettings {
    private static final TlsSettings STANDARD = builder().build();

    private final boolean identifiesUs;
    private final @Nullable SSLSocketFactory sockets;
    private final @Nullable X509TrustManager trust;
    private final @Nullable String expectedHostName;
    private final boolean http1Only;
    private final boolean tls12Only;

    private TlsSettings(Builder options) {
        this.identifiesUs = options.identity != null;
        this.expectedHostName = options.expectedHostName;
        this.http1Only = options.http1Only;
        this.tls12Only = options.tls12Only;
        boolean ownTrust = !options.anchors.isEmpty() || !options.systemAnchors;
        if (ownTrust || identifiesUs) {
            this.trust = TlsMaterial.trust(options.anchors, options.systemAnchors);
            this.sockets = TlsMaterial.sockets(trust, options.identity);
        } else {
            this.trust = null;
            this.sockets = null;
        }
    }

    /** The JVM's trust anchors, no client certificate. */
    public static TlsSettings standard() {
        return STANDARD;
    }

    /** Starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether a server can learn from the TLS handshake who we are. */
    boolean identifiesUs() {
        return identifiesUs;
    }

    void applyTo(OkHttpClient.Builder client) {
        if (sockets != null && trust != null) {
            client.sslSocketFactory(sockets, trust);
        }
        if (expectedHostName != null) {
            HostnameVerifier verifier = client.build().hostnameVerifier();
            client.hostnameVerifier((host, session) -> verifier.verify(expectedHostName, session));
        }
        if (http1Only) {
            client.protocols(List.of(Protocol.HTTP_1_1));
        }
        if (tls12Only) {
            ConnectionSpec pinned = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                    .tlsVersions(TlsVersion.TLS_1_2)
                    .build();
            // Cleartext stays possible for loopback only; ConnectionBuilder refuses the rest.
            client.connectionSpecs(List.of(pinned, ConnectionSpec.CLEARTEXT));
        }
    }

    @Override
    public String toString() {
        return "TlsSettings(clientCertificate=" + identifiesUs + ", ownTrust=" + (trust != null) + ", http1Only="
                + http1Only + ", tls12Only=" + tls12Only + ")";
    }

    /**
     * Collects settings; not thread-safe. Files are read at once, and each mistake in them is a
     * {@link QlikConfigurationException} that names the file.
     */
    public static final class Builder {
        private final List<X509Certificate> anchors = new ArrayList<>();
        private boolean systemAnchors = true;
        private @Nullable ClientIdentity identity;
        private @Nullable String expectedHostName;
        private boolean http1Only;
        private boolean tls12Only;

        private Builder() {}

        /** Trusts the certificates of a PEM file, besides the JVM's trust anchors. */
        public Builder trust(Path pemFile) {
            anchors.addAll(PemFile.read(pemFile).certificates());
            return this;
        }

        /** Trusts a certificate, besides the JVM's trust anchors. */
        public Builder trust(X509Certificate certificate) {
            anchors.add(certificate);
            return this;
        }

        /** Trusts only what {@code trust} names, not the JVM's trust anchors. */
        public Builder trustNothingElse() {
            systemAnchors = false;
            return this;
        }

        /**
         * Identifies us with a certificate and its unencrypted key, as a site's QMC exports them ({@code client.pem},
         * {@code client_key.pem}). Keys: PKCS#1, PKCS#8 and SEC1, RSA or elliptic curve, any line ends.
         */
        public Builder clientCertificate(Path certificate, Path key) {
            identity = ClientIdentity.ofPem(certificate, key, Optional.empty());
            return this;
        }

        /** The same with an encrypted PKCS#8 key. */
        public Builder clientCertificate(Path certificate, Path key, Secret password) {
            identity = ClientIdentity.ofPem(certificate, key, Optional.of(password));
            return this;
        }

        /** Identifies us with the only key of a PKCS#12 file ({@code client.pfx}); the password may be empty. */
        public Builder clientKeyStore(Path pfxFile, Secret password) {
            identity = ClientIdentity.ofPfx(pfxFile, password);
            return this;
        }

        /**
         * Verifies the server's certificate against this name instead of the URL's host: for a site that is reached by
         * another name than the one in its certificate.
         */
        public Builder expectedHostName(String name) {
            expectedHostName = name;
            return this;
        }

        /** Speaks HTTP/1.1 only: a site asks for the client certificate in a way that HTTP/2 forbids. */
        public Builder http1Only() {
            http1Only = true;
            return this;
        }

        /** Speaks TLS 1.2 only: for a site that asks for the client certificate after the handshake. */
        public Builder tls12Only() {
            tls12Only = true;
            return this;
        }

        /**
         * The settings.
         *
         * @throws QlikConfigurationException when they exclude every server
         */
        public TlsSettings build() {
            if (!systemAnchors && anchors.isEmpty()) {
                throw new QlikConfigurationException(
                        "trustNothingElse", "no certificate is trusted at all", "name one with trust(...)");
            }
            return new TlsSettings(this);
        }
    }
}
