package io.qlikoem.http;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** A client certificate with its key; the two are known to belong together. */
record ClientIdentity(PrivateKey key, List<X509Certificate> chain) {
    private static final byte[] PROBE = {1, 2, 3, 4};

    static ClientIdentity ofPem(Path certificateFile, Path keyFile, Optional<Secret> password) {
        List<X509Certificate> chain =
                new ArrayList<>(PemFile.read(certificateFile).certificates());
        PrivateKey key = PemFile.read(keyFile).privateKey(password);
        Optional<X509Certificate> own =
                chain.stream().filter(each -> belongs(key, each.getPublicKey())).findFirst();
        if (own.isEmpty()) {
            throw new QlikConfigurationException(
                    keyFile.toString(),
                    "the key does not belong to the certificate in " + certificateFile,
                    "use the two files of the same export");
        }
        // TLS wants our own certificate first, whatever the order in the file.
        chain.remove(own.get());
        chain.add(0, own.get());
        return new ClientIdentity(key, List.copyOf(chain));
    }

    static ClientIdentity ofPfx(Path file, Secret password) {
        char[] secret = password.reveal().toCharArray();
        try (InputStream in = Files.newInputStream(PemFile.existing(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            List<String> aliases = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    aliases.add(alias);
                }
            }
            if (aliases.size() != 1) {
                throw new QlikConfigurationException(
                        file.toString(),
                        "holds " + aliases.size() + " private keys instead of one",
                        "export the client certificate with its key, and nothing else");
            }
            Certificate[] chain = store.getCertificateChain(aliases.get(0));
            if (store.getKey(aliases.get(0), secret) instanceof PrivateKey key && chain != null) {
                return new ClientIdentity(
                        key,
                        Arrays.stream(chain).map(X509Certificate.class::cast).toList());
            }
            throw new QlikConfigurationException(
                    file.toString(), "holds no private key with a certificate", "export it with its key");
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? PemFile.wrongPassword(file)
                    : new QlikConfigurationException(
                            file.toString(), "is not a PKCS#12 (.pfx) file", "give the file as it was exported");
        } catch (UnrecoverableKeyException e) {
            throw PemFile.wrongPassword(file);
        } catch (GeneralSecurityException e) {
            throw new QlikConfigurationException(
                    file.toString(), "cannot be read by this JVM as PKCS#12", "export it again, or as PEM");
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private static boolean belongs(PrivateKey key, PublicKey certified) {
        if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
            return false;
        }
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> key.getAlgorithm();
                };
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(PROBE);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(PROBE);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    X509ExtendedKeyManager keyManager() {
        return new OneKey(this);
    }

    @Override
    public String toString() {
        return "ClientIdentity(" + chain.get(0).getSubjectX500Principal().getName() + ")";
    }

    /**
     * Offers the one certificate whichever issuers the server names: Windows often names none or others, and the tools
     * that a site's owner compares us with send it all the same.
     */
    private static final class OneKey extends X509ExtendedKeyManager {
        private static final String ALIAS = "client";

        private final ClientIdentity identity;

        OneKey(ClientIdentity identity) {
            this.identity = identity;
        }

        @Override
        public @Nullable String chooseClientAlias(
                String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
            return Arrays.asList(keyTypes).contains(identity.key().getAlgorithm()) ? ALIAS : null;
        }

        @Override
        public @Nullable String chooseEngineClientAlias(
                String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
            return chooseClientAlias(keyTypes, issuers, null);
        }

        @Override
        public String[] getClientAliases(String keyType, Principal @Nullable [] issuers) {
            return new String[] {ALIAS};
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return identity.chain().toArray(new X509Certificate[0]);
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return identity.key();
        }

        @Override
        public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
            return null;
        }

        @Override
        public @Nullable String chooseServerAlias(
                String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
            return null;
        }
    }
}
