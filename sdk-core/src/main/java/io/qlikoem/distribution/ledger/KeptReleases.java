package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which releases of which apps are kept for a way back. Thread-safe. */
public interface KeptReleases {
    /** Writes that the file of a release is kept. Does nothing when it is written already. */
    void add(KeptRelease release);

    /** Writes that a tenant has the release. Only the first time counts. */
    void delivered(String appId, String version, Instant at);

    /** The releases of an app, the newest export first. */
    List<KeptRelease> of(String appId);

    /** The releases of all apps, the newest export first. */
    List<KeptRelease> all();

    /** The release of this version. */
    default Optional<KeptRelease> find(String appId, String version) {
        return of(appId).stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    /** Forgets a release, whose file is to be removed afterwards. */
    void forget(String appId, String version);
}
