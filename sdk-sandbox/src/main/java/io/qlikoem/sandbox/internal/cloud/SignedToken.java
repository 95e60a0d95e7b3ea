package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON web token as a caller sent it. */
record SignedToken(
        Map<String, @Nullable Object> header, Map<String, @Nullable Object> claims, String signed, String signature) {

    /** Null when it is none. */
    static @Nullable SignedToken parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            return new SignedToken(
                    Json.parseObject(Base64.getUrlDecoder().decode(parts[0])),
                    Json.parseObject(Base64.getUrlDecoder().decode(parts[1])),
                    parts[0] + "." + parts[1],
                    parts[2]);
        } catch (IllegalArgumentException | Json.NotJson e) {
            return null;
        }
    }

    /** Checks RS256 with the key of a certificate or a public key in PEM form, with or without line ends. */
    boolean isSignedWith(String pem) {
        try {
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key(pem));
            verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey key(String pem) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return pem.contains("CERTIFICATE")
                ? CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(der))
                        .getPublicKey()
                : KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }

    double time(String claim) {
        return claims.get(claim) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
