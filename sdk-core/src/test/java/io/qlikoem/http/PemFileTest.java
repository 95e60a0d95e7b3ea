package io.qlikoem.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PemFileTest {
    private static final HeldCertificate CLIENT =
            new HeldCertificate.Builder().rsa2048().build();
    private static final HeldCertificate OTHER =
            new HeldCertificate.Builder().rsa2048().build();
    private static final HeldCertificate EC =
            new HeldCertificate.Builder().ecdsa256().build();
    private static final String LEGACY = """
            -----BEGIN RSA PRIVATE KEY-----
            Proc-Type: 4,ENCRYPTED
            DEK-Info: AES-256-CBC,00

            QUJD
            -----END RSA PRIVATE KEY-----
            """;

    @TempDir
    private Path dir;

    static Stream<Arguments> keyMistakes() {
        return Stream.of(
                mistake("missing", f -> Path.of("gone", "key.pem"), "does not exist"),
                mistake("a directory", f -> f.write("x", "").getParent(), "is a directory"),
                mistake("empty", f -> f.write("key.pem", ""), "is empty"),
                mistake("not a PEM", f -> f.write("key.pem", "hello"), "is not a PEM"),
                mistake("binary", f -> f.pfx("key.pem", CLIENT, "pw"), "is binary (DER or PFX), not a PEM"),
                mistake(
                        "certificate",
                        f -> f.certificate("key.pem", CLIENT),
                        "holds a certificate where a key is expected"),
                mistake(
                        "public key",
                        f -> f.write("key.pem", block("PUBLIC KEY", "QUJD")),
                        "holds no private key but [PUBLIC KEY]"),
                mistake(
                        "of another certificate",
                        f -> f.pkcs8("key.pem", OTHER),
                        "the key does not belong to the certificate in"),
                mistake(
                        "of another kind",
                        f -> f.pkcs8("key.pem", EC),
                        "the key does not belong to the certificate in"),
                mistake(
                        "encrypted, no password",
                        f -> f.pkcs8Encrypted("key.pem", CLIENT, "pw"),
                        "no password is given"),
                mistake("encrypted in the old way", f -> f.write("key.pem", LEGACY), "encrypted in the old way"),
                mistake(
                        "damaged base64",
                        f -> f.write("key.pem", block("PRIVATE KEY", "QUJDA")),
                        "damaged PRIVATE KEY block"),
                mistake(
                        "damaged key",
                        f -> f.write("key.pem", block("PRIVATE KEY", "QUJD")),
                        "damaged or unsupported key"),
                mistake(
                        "damaged EC key",
                        f -> f.write("key.pem", block("EC PRIVATE KEY", "MAA=")),
                        "damaged or unsupported key"),
                mistake(
                        "DSA key",
                        f -> f.write("key.pem", block("DSA PRIVATE KEY", "QUJD")),
                        "holds a DSA PRIVATE KEY, which is not supported"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keyMistakes")
    void clientCertificate_mistakeInTheKeyFile_namesFileAndMistake(
            String name, Function<KeyFiles, Path> key, String problem) {
        KeyFiles files = new KeyFiles(dir);
        Path certificate = files.certificate("client.pem", CLIENT);
        Path keyFile = key.apply(files);

        assertThatThrownBy(() -> TlsSettings.builder().clientCertificate(certificate, keyFile))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageStartingWith(keyFile + ": ")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("QUJD")
                .hasNoCause();
    }

    static Stream<Arguments> certificateMistakes() {
        return Stream.of(
                mistake("a key", f -> f.pkcs8("c.pem", CLIENT), "holds a key where a certificate is expected"),
                mistake(
                        "no certificate",
                        f -> f.write("c.pem", block("PUBLIC KEY", "QUJD")),
                        "holds no certificate but [PUBLIC KEY]"),
                mistake("damaged", f -> f.write("c.pem", block("CERTIFICATE", "QUJD")), "holds a damaged certificate"),
                mistake("missing", f -> Path.of("gone", "root.pem"), "does not exist"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certificateMistakes")
    void trust_mistakeInTheFile_namesFileAndMistake(String name, Function<KeyFiles, Path> file, String problem) {
        Path path = file.apply(new KeyFiles(dir));

        assertThatThrownBy(() -> TlsSettings.builder().trust(path))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageStartingWith(path + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void clientCertificate_wrongPassword_saysSoWithoutIt() {
        KeyFiles files = new KeyFiles(dir);
        Path certificate = files.certificate("client.pem", CLIENT);
        Path key = files.pkcs8Encrypted("key.pem", CLIENT, "right");

        assertThatThrownBy(() -> TlsSettings.builder().clientCertificate(certificate, key, Secret.of("wr0ng")))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("the password does not open it")
                .hasMessageNotContaining("wr0ng");
    }

    @Test
    void clientCertificate_encryptedWithAnUnknownCipher_saysHowToConvert() {
        KeyFiles files = new KeyFiles(dir);
        Path certificate = files.certificate("client.pem", CLIENT);
        Path key = files.write("key.pem", block("ENCRYPTED PRIVATE KEY", "MAkwBQYDKgMEBAA="));

        assertThatThrownBy(() -> TlsSettings.builder().clientCertificate(certificate, key, Secret.of("pw")))
                .hasMessageContaining("encrypted in a way that this JVM cannot read; convert it with: openssl");
    }

    @Test
    void clientKeyStore_mistakes_nameTheFile() {
        KeyFiles files = new KeyFiles(dir);
        Path pfx = files.pfx("client.pfx", CLIENT, "right");
        Path pem = files.pkcs8("client.pem", CLIENT);

        assertThatThrownBy(() -> TlsSettings.builder().clientKeyStore(pfx, Secret.of("wr0ng")))
                .hasMessage(pfx + ": the password does not open it; give the password that was set at the export");
        assertThatThrownBy(() -> TlsSettings.builder().clientKeyStore(pem, Secret.of("right")))
                .hasMessageStartingWith(pem + ": is not a PKCS#12 (.pfx) file");
    }

    @Test
    void toString_settings_showNoKey() {
        KeyFiles files = new KeyFiles(dir);

        TlsSettings settings = TlsSettings.builder()
                .clientCertificate(files.certificate("c.pem", CLIENT), files.pkcs1("k.pem", CLIENT))
                .build();

        assertThat(settings)
                .hasToString("TlsSettings(clientCertificate=true, ownTrust=true, http1Only=false, tls12Only=false)");
    }

    private static Arguments mistake(String name, Function<KeyFiles, Path> file, String problem) {
        return arguments(name, file, problem);
    }

    private static String block(String type, String base64) {
        return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
    }
}
