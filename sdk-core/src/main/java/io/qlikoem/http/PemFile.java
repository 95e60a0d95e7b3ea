package io.qlikoem.http;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * Reads certificates and keys from a PEM file. Every mistake is a {@link QlikConfigurationException} that names the file
 * and says what is in it instead; none quotes its content, nor the JDK's messages, which might.
 */
final class PemFile {
    private static final long LARGEST = 4L * 1024 * 1024;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private final Path file;
    private final List<Block> blocks;

    private PemFile(Path file, List<Block> blocks) {
        this.file = file;
        this.blocks = blocks;
    }

    private record Block(String type, boolean legacyEncrypted, ByteString content) {
        byte[] der() {
            return content.toByteArray();
        }

        boolean isKey() {
            return type.endsWith("PRIVATE KEY");
        }

        boolean isCertificate() {
            return type.equals("CERTIFICATE") || type.equals("X509 CERTIFICATE") || type.equals("TRUSTED CERTIFICATE");
        }
    }

    static PemFile read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(existing(file));
        } catch (IOException e) {
            throw wrong(file, "cannot be read", "check its permissions");
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            String content = matcher.group(2);
            boolean legacy = content.contains("ENCRYPTED") && content.contains("Proc-Type");
            try {
                blocks.add(new Block(
                        matcher.group(1),
                        legacy,
                        legacy
                                ? ByteString.EMPTY
                                : ByteString.of(Base64.getMimeDecoder().decode(content.strip()))));
            } catch (IllegalArgumentException e) {
                throw wrong(file, "holds a damaged " + matcher.group(1) + " block", "export it again");
            }
        }
        if (blocks.isEmpty()) {
            boolean binary = bytes.length > 0 && bytes[0] == 0x30;
            throw wrong(
                    file,
                    bytes.length == 0 ? "is empty" : binary ? "is binary (DER or PFX), not a PEM" : "is not a PEM",
                    "give a file with -----BEGIN ... lines");
        }
        return new PemFile(file, blocks);
    }

    static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw wrong(
                    file,
                    "does not exist",
                    "check the path (working directory " + Path.of("").toAbsolutePath() + ")");
        }
        if (Files.isDirectory(file)) {
            throw wrong(file, "is a directory", "name the file in it");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw wrong(file, "is far too large for a certificate or key", "check the path");
            }
        } catch (IOException e) {
            throw wrong(file, "cannot be read", "check its permissions");
        }
        return file;
    }

    /** All certificates of the file, at least one. */
    List<X509Certificate> certificates() {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Block block : blocks) {
            if (block.isCertificate()) {
                certificates.add(certificate(block));
            }
        }
        if (certificates.isEmpty()) {
            boolean key = blocks.stream().anyMatch(Block::isKey);
            throw key
                    ? wrong(file, "holds a key where a certificate is expected", "are the two files swapped?")
                    : wrong(file, "holds no certificate but " + types(), "give the certificate");
        }
        return certificates;
    }

    private X509Certificate certificate(Block block) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block.der()));
        } catch (CertificateException e) {
            throw wrong(file, "holds a damaged certificate", "export it again");
        }
    }

    /** The first key of the file. */
    PrivateKey privateKey(Optional<Secret> password) {
        Block block = blocks.stream().filter(Block::isKey).findFirst().orElseThrow(() -> {
            boolean certificate = blocks.stream().anyMatch(Block::isCertificate);
            return certificate
                    ? wrong(file, "holds a certificate where a key is expected", "are the two files swapped?")
                    : wrong(file, "holds no private key but " + types(), "give the private key");
        });
        if (block.legacyEncrypted()) {
            throw wrong(
                    file,
                    "holds a key encrypted in the old way (Proc-Type: 4,ENCRYPTED)",
                    "export it without a password, or convert it with: openssl pkcs8 -topk8");
        }
        try {
            return switch (block.type()) {
                case "RSA PRIVATE KEY" -> PrivateKeys.ofPkcs1(block.der());
                case "EC PRIVATE KEY" -> PrivateKeys.ofSec1(block.der());
                case "PRIVATE KEY" -> PrivateKeys.ofPkcs8(block.der());
                case "ENCRYPTED PRIVATE KEY" -> PrivateKeys.ofPkcs8(decrypted(block, password));
                default ->
                    throw wrong(file, "holds a " + block.type() + ", which is not supported", "convert it to PKCS#8");
            };
        } catch (GeneralSecurityException | RuntimeException e) {
            if (e instanceof QlikConfigurationException ours) {
                throw ours;
            }
            throw wrong(file, "holds a damaged or unsupported key", "export it again (RSA or elliptic curve)");
        }
    }

    private byte[] decrypted(Block block, Optional<Secret> password) {
        if (password.isEmpty()) {
            throw wrong(file, "holds an encrypted key, but no password is given", "give the password of the export");
        }
        try {
            return PrivateKeys.decrypt(block.der(), password.get());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw wrong(
                    file,
                    "holds a key encrypted in a way that this JVM cannot read",
                    "convert it with: openssl pkcs8 -topk8 -v2 aes-256-cbc");
        } catch (GeneralSecurityException e) {
            throw wrongPassword(file);
        }
    }

    private String types() {
        return blocks.stream().map(Block::type).distinct().toList().toString();
    }

    static QlikConfigurationException wrongPassword(Path file) {
        return wrong(file, "the password does not open it", "give the password that was set at the export");
    }

    private static QlikConfigurationException wrong(Path file, String problem, String remedy) {
        return new QlikConfigurationException(file.toString(), problem, remedy);
    }
}
