package io.qlikoem.http;

import io.qlikoem.json.Secret;
import java.nio.file.Path;

/** Whom to trust, how to identify ourselves, and which protocol versions to use. Verification is always on. Immutable. */
public final class TlsSettings {
    private static final TlsSettings STANDARD = builder().build();

    private TlsSettings() {}

    /** The JVM's trust anchors, no client certificate. */
    public static TlsSettings standard() {
        return STANDARD;
    }

    /** Starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects settings; files are read in {@link #build()}. */
    public static final class Builder {
        /** Trusts the certificates of a PEM file, besides the JVM's trust anchors. */
        public Builder trust(Path pemFile) {
            return this;
        }

        /** Trusts only what {@code trust} names, not the JVM's trust anchors. */
        public Builder trustNothingElse() {
            return this;
        }

        /** Identifies us with a certificate and its unencrypted key, both PEM. */
        public Builder clientCertificate(Path certificate, Path key) {
            return this;
        }

        /** The same with an encrypted PKCS#8 key. */
        public Builder clientCertificate(Path certificate, Path key, Secret password) {
            return this;
        }

        /** Identifies us with the only key of a PKCS#12 file. */
        public Builder clientKeyStore(Path pfxFile, Secret password) {
            return this;
        }

        /** Verifies the server's certificate against this name instead of the URL's host. */
        public Builder expectedHostName(String name) {
            return this;
        }

        /** Speaks HTTP/1.1 only. */
        public Builder http1Only() {
            return this;
        }

        /** Speaks TLS 1.2 only. */
        public Builder tls12Only() {
            return this;
        }

        /** Reads the files. */
        public TlsSettings build() {
            return new TlsSettings();
        }
    }
}
