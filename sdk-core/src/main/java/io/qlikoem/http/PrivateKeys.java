package io.qlikoem.http;

import io.qlikoem.json.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Private keys from DER. The JDK reads PKCS#8 only; the two older forms are wrapped into it. */
final class PrivateKeys {
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int SEC1_PARAMETERS = 0xA0;
    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};
    /** {@code SEQUENCE { OID 1.2.840.113549.1.1.1, NULL }}. */
    private static final byte[] RSA = {
        0x30, 0x0D, 0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00
    };
    /** {@code OID 1.2.840.10045.2.1}. */
    private static final byte[] EC_OID = {0x06, 0x07, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x02, 0x01};

    private PrivateKeys() {}

    static PrivateKey ofPkcs8(byte[] der) throws GeneralSecurityException {
        for (String algorithm : new String[] {"RSA", "EC", "EdDSA"}) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (InvalidKeySpecException e) {
                // Not this kind of key; the next one may be.
            }
        }
        throw new InvalidKeySpecException("none of the known kinds");
    }

    static PrivateKey ofPkcs1(byte[] der) throws GeneralSecurityException {
        return ofPkcs8(der(SEQUENCE, VERSION_0, RSA, der(OCTETS, der)));
    }

    /** SEC1 names its curve in an optional field of its own; PKCS#8 wants it beside the algorithm. */
    static PrivateKey ofSec1(byte[] der) throws GeneralSecurityException {
        byte[] curve = field(der, SEC1_PARAMETERS);
        return ofPkcs8(der(SEQUENCE, VERSION_0, der(SEQUENCE, EC_OID, curve), der(OCTETS, der)));
    }

    static byte[] decrypt(byte[] der, Secret password) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
        AlgorithmParameters parameters = info.getAlgParameters();
        // For PBES2 the JDK gives the scheme's name or number, and the algorithm only as the parameters' text.
        String name = info.getAlgName();
        boolean pbes2 = name.equals("PBES2") || name.equals("1.2.840.113549.1.5.13");
        String algorithm = pbes2 && parameters != null ? parameters.toString() : name;
        char[] characters = password.reveal().toCharArray();
        PBEKeySpec spec = new PBEKeySpec(characters);
        try {
            SecretKey key = SecretKeyFactory.getInstance(algorithm).generateSecret(spec);
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.DECRYPT_MODE, key, parameters);
            return info.getKeySpec(cipher).getEncoded();
        } finally {
            spec.clearPassword();
            Arrays.fill(characters, ' ');
        }
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < 0x80) {
            out.write(length);
        } else if (length < 0x100) {
            out.write(0x81);
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    /** Content of the first field with this tag inside the outer sequence. */
    private static byte[] field(byte[] der, int wanted) throws InvalidKeySpecException {
        int at = contentStart(der, 0);
        while (at + 1 < der.length) {
            int start = contentStart(der, at);
            int end = start + length(der, at);
            if (end > der.length) {
                break;
            }
            if ((der[at] & 0xFF) == wanted) {
                return Arrays.copyOfRange(der, start, end);
            }
            at = end;
        }
        throw new InvalidKeySpecException("the key does not name its curve");
    }

    private static int contentStart(byte[] der, int at) {
        int first = der[at + 1] & 0xFF;
        return at + 2 + (first < 0x80 ? 0 : first & 0x7F);
    }

    private static int length(byte[] der, int at) {
        int first = der[at + 1] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int length = 0;
        for (int i = 0; i < (first & 0x7F); i++) {
            length = (length << 8) | (der[at + 2 + i] & 0xFF);
        }
        return length;
    }
}
