package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.BlobStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Deleted apps that can come back: those that were old enough, for two weeks. Guarded by the {@link Tenant}. */
final class Trash {

    private static final Duration OLD_ENOUGH = Duration.ofMinutes(45);
    private static final Duration KEPT = Duration.ofDays(14);

    private final Clock clock;
    private final Map<String, Deleted> deleted = new LinkedHashMap<>();

    Trash(Clock clock) {
        this.clock = clock;
    }

    private record Deleted(App app, Instant purge) {}

    /** Keeps the app and its content, or leaves both to the caller. */
    boolean takes(App app) {
        Instant now = Times.now(clock);
        if (Duration.between(app.created, now).compareTo(OLD_ENOUGH) <= 0) {
            return false;
        }
        deleted.put(app.id, new Deleted(app, now.plus(KEPT)));
        return true;
    }

    Optional<App> takeBack(String appId) {
        return Optional.ofNullable(deleted.remove(appId)).map(Deleted::app);
    }

    /** When it could not come back after all. */
    void putBack(App app) {
        deleted.put(app.id, new Deleted(app, Times.now(clock).plus(KEPT)));
    }

    /** Gives up what is over its time. */
    void sweep(BlobStore blobs) {
        Instant now = Times.now(clock);
        for (Iterator<Deleted> each = deleted.values().iterator(); each.hasNext(); ) {
            Deleted next = each.next();
            if (!now.isBefore(next.purge())) {
                each.remove();
                blobs.release(next.app().content);
            }
        }
    }
}
