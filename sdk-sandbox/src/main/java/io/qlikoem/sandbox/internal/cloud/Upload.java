package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.content.Incoming;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Temporary content: arriving in one go or in pieces, then there until its time is over. */
final class Upload {

    final String id = Ids.hex24();
    final String fileName;
    final Instant created;
    final Duration timeToLive;
    final CloudUser creator;
    /** Total length announced, or -1 when it came in one go. */
    final long announced;
    /** Held while bytes arrive; whoever finds it taken answers 423. */
    final ReentrantLock writing = new ReentrantLock();

    volatile @Nullable Incoming incoming;
    volatile @Nullable Blob content;

    Upload(
            String fileName,
            Duration timeToLive,
            long announced,
            CloudUser creator,
            @Nullable Incoming incoming,
            Instant now) {
        this.fileName = fileName;
        this.timeToLive = timeToLive;
        this.announced = announced;
        this.creator = creator;
        this.incoming = incoming;
        this.created = now;
    }

    /** Bytes received. */
    long offset() {
        Blob done = content;
        Incoming part = incoming;
        return done != null ? done.size() : part == null ? 0 : part.size();
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(created.plus(timeToLive));
    }

    /** The vendor spells these in Pascal case and the size as text. */
    Map<String, @Nullable Object> details() {
        return Json.object(
                "ID", id,
                "Name", fileName,
                "Size", String.valueOf(offset()),
                "Expires", Times.format(created.plus(timeToLive)),
                "CreatedAt", Times.format(created),
                "UpdatedAt", Times.format(created),
                "CreatorID", creator.id(),
                "TTLSeconds", timeToLive.toSeconds());
    }
}
