package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.content.Incoming;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rules that both ways of uploading share. */
final class TempContents {

    private static final long DEFAULT_TTL = 3600;
    private static final long LONGEST_TTL = 259_200;

    private TempContents() {}

    /** The upload; 404 when there never was one, 410 when its time is over. */
    static Upload find(Tenant tenant, String id) {
        Upload upload = tenant.uploads.get(id);
        if (upload == null) {
            throw CloudErrors.notFound("temporary content not found");
        }
        if (upload.isExpired(tenant.clock.instant())) {
            drop(tenant, upload);
            throw CloudErrors.refuse(410, "HTTP-410", "Gone", "temporary content has expired");
        }
        return upload;
    }

    static void sweep(Tenant tenant) {
        Instant now = tenant.clock.instant();
        tenant.uploads.values().forEach(upload -> {
            if (upload.isExpired(now)) {
                drop(tenant, upload);
            }
        });
    }

    static Duration timeToLive(@Nullable String seconds) {
        if (seconds == null || seconds.isEmpty()) {
            return Duration.ofSeconds(DEFAULT_TTL);
        }
        try {
            long value = Long.parseLong(seconds);
            if (value >= 1 && value <= LONGEST_TTL) {
                return Duration.ofSeconds(value);
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw CloudErrors.badRequest("ttl must be 1 to " + LONGEST_TTL + " seconds but was " + seconds);
    }

    /** Frees the bytes but remembers the upload, which answers 410 from now on. */
    private static void drop(Tenant tenant, Upload upload) {
        if (!upload.writing.tryLock()) {
            return;
        }
        try {
            Incoming incoming = upload.incoming;
            Blob content = upload.content;
            if (incoming != null) {
                tenant.blobs.discard(incoming);
                upload.incoming = null;
            }
            if (content != null) {
                tenant.blobs.release(content);
                upload.content = null;
            }
        } catch (IOException e) {
            // The file goes with the directory.
        } finally {
            upload.writing.unlock();
        }
    }
}
