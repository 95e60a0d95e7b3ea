package io.qlikoem.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import okio.ByteString;

/** Writes certificates and keys in the forms that sites and tools export. */
final class KeyFiles {
    private static final byte[] P256_OID = {0x06, 0x08, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x03, 0x01, 0x07};

    private static final byte[] PBES2_OID = {
        0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x05, 0x0D
    };

    private final Path dir;

    KeyFiles(Path dir) {
        this.dir = dir;
    }

    Path write(String name, String content) {
        try {
            return Files.write(dir.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path certificate(String name, HeldCertificate held) {
        return write(name, held.certificatePem());
    }

    /** As a site's QMC exports it: PKCS#1, lines that end in CRLF. */
    Path pkcs1(String name, HeldCertificate held) {
        String pem = held.privateKeyPkcs1Pem();
        return write(name, pem.replace("\n", "\r\n"));
    }

    Path pkcs8(String name, HeldCertificate held) {
        return write(name, held.privateKeyPkcs8Pem());
    }

    Path pkcs8Encrypted(String name, HeldCertificate held, String password) {
        try {
            String algorithm = "PBEWithHmacSHA256AndAES_256";
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password.toCharArray())));
            byte[] encrypted = cipher.doFinal(held.keyPair().getPrivate().getEncoded());
            byte[] parameters = cipher.getParameters().getEncoded();
            // JDK 17 encodes the whole algorithm identifier, later ones its parameters only.
            byte[] algorithmId = contains(parameters, PBES2_OID) ? parameters : der(0x30, PBES2_OID, parameters);
            return write(name, pem("ENCRYPTED PRIVATE KEY", der(0x30, algorithmId, der(0x04, encrypted))));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code openssl ecparam -genkey} writes for P-256: the curve alone, then the key with its curve. */
    Path sec1(String name, HeldCertificate held) {
        byte[] pkcs8 = held.keyPair().getPrivate().getEncoded();
        // PKCS#8 ends with an octet string that holds SEC1 without the curve; the 32 bytes follow INTEGER 1, OCTETS 32.
        int at = indexOf(pkcs8, new byte[] {0x02, 0x01, 0x01, 0x04, 0x20}) + 5;
        byte[] secret = Arrays.copyOfRange(pkcs8, at, at + 32);
        byte[] version1 = {0x02, 0x01, 0x01};
        byte[] der = der(0x30, version1, der(0x04, secret), der(0xA0, P256_OID));
        return write(name, pem("EC PARAMETERS", P256_OID) + pem("EC PRIVATE KEY", der));
    }

    Path pfx(String name, HeldCertificate held, String password) {
        return pfx(name, held.keyPair().getPrivate(), held.certificate(), password);
    }

    private Path pfx(String name, PrivateKey key, Certificate certificate, String password) {
        Path file = dir.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("client", key, password.toCharArray(), new Certificate[] {certificate});
            store.store(out, password.toCharArray());
            return file;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String type, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
    }

    private static byte[] der(int tag, byte[]... parts) {
        Buffer content = new Buffer();
        for (byte[] part : parts) {
            content.write(part);
        }
        int size = (int) content.size();
        Buffer out = new Buffer().writeByte(tag);
        if (size < 0x80) {
            out.writeByte(size);
        } else {
            out.writeByte(0x82).writeShort(size);
        }
        out.write(content, size);
        return out.readByteArray();
    }

    private static boolean contains(byte[] in, byte[] wanted) {
        return ByteString.of(in).indexOf(wanted) >= 0;
    }

    private static int indexOf(byte[] in, byte[] wanted) {
        return ByteString.of(in).indexOf(wanted);
    }
}
