package io.qlikoem.cloud.tempcontents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The {@code Upload-Metadata} header of tus, with the two keys that the vendor reads. */
public final class UploadMetadata {
    private UploadMetadata() {}

    /**
     * The header's value.
     *
     * @param fileName for the vendor's records
     * @param timeToLive counted from now, not from the last part; cut to the vendor's one second to three days
     */
    public static String of(String fileName, Duration timeToLive) {
        long seconds = Math.max(1, Math.min(timeToLive.toSeconds(), TempContentsApi.LONGEST_TTL_SECONDS));
        return "filename " + base64(fileName) + ",ttl " + base64(Long.toString(seconds));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
