package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of an origin app: the app's own, so that people know it, and a marker, so that an app whose import was never
 * answered is found again.
 */
final class OriginName {
    /** Room for the marker below any limit on app names that was seen (255 on the site). */
    private static final int LONGEST_APP_NAME = 200;

    private OriginName() {}

    /** Found in the name of every origin app of the delivery, whatever its version. */
    static String deliveryMarker(DeliveryKey key) {
        return "[oem " + digits(key.appId() + "\n" + key.space(), 12);
    }

    /** Found in the name of every origin app of the delivery that was made of this file, whatever the app was called then. */
    static String fileMarker(DeliveryKey key, String sha256) {
        return deliveryMarker(key) + " " + sha256.substring(0, 12) + "]";
    }

    /** The name of the origin app of this delivery that was made of this file. */
    static String of(DeliveryKey key, String appName, String sha256) {
        String shown = appName.length() > LONGEST_APP_NAME ? appName.substring(0, LONGEST_APP_NAME) : appName;
        return shown + " " + fileMarker(key, sha256);
    }

    private static String digits(String text, int count) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
