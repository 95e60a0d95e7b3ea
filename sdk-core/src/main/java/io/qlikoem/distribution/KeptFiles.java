package io.qlikoem.distribution;

import io.qlikoem.distribution.content.ContentStore;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What is kept for a way back: where, how many releases of each app, how many bytes. Immutable.
 *
 * <p>Defaults: the last 5 delivered releases of each app, no limit in bytes. The newest release of an app and one that a delivery
 * is pinned at are never let go.
 */
public final class KeptFiles {
    private static final int DEFAULT_RELEASES = 5;

    private final ContentStore store;
    private final int releases;
    private final OptionalLong maxBytes;

    private KeptFiles(ContentStore store, int releases, OptionalLong maxBytes) {
        this.store = Objects.requireNonNull(store, "store");
        this.releases = releases;
        this.maxBytes = maxBytes;
    }

    /** Keeps in this store. */
    public static KeptFiles in(ContentStore store) {
        return new KeptFiles(store, DEFAULT_RELEASES, OptionalLong.empty());
    }

    /** Keeps so many delivered releases of each app, at least 1. */
    public KeptFiles last(int releasesOfAnApp) {
        if (releasesOfAnApp < 1) {
            throw new IllegalArgumentException("releasesOfAnApp must be at least 1 but was " + releasesOfAnApp);
        }
        return new KeptFiles(store, releasesOfAnApp, maxBytes);
    }

    /** Lets the oldest releases go when all files together have more bytes than this. */
    public KeptFiles maxBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes must be at least 1 but was " + bytes);
        }
        return new KeptFiles(store, releases, OptionalLong.of(bytes));
    }

    ContentStore store() {
        return store;
    }

    int releases() {
        return releases;
    }

    OptionalLong maxBytes() {
        return maxBytes;
    }
}
