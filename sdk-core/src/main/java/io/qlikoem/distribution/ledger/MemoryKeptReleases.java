package io.qlikoem.distribution.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kept releases that end with their process. */
final class MemoryKeptReleases implements KeptReleases {
    private final List<KeptRelease> releases = new ArrayList<>();

    @Override
    public synchronized void add(KeptRelease release) {
        if (find(release.appId(), release.version()).isEmpty()) {
            releases.add(release);
        }
    }

    @Override
    public synchronized void delivered(String appId, String version, Instant at) {
        releases.replaceAll(release -> release.appId().equals(appId)
                        && release.version().equals(version)
                        && release.deliveredAt().isEmpty()
                ? new KeptRelease(
                        appId,
                        release.appName(),
                        version,
                        release.sha256(),
                        release.bytes(),
                        release.exportedAt(),
                        Optional.of(at))
                : release);
    }

    @Override
    public synchronized List<KeptRelease> of(String appId) {
        return all().stream().filter(release -> release.appId().equals(appId)).toList();
    }

    @Override
    public synchronized List<KeptRelease> all() {
        return releases.stream()
                .sorted(Comparator.comparing(KeptRelease::exportedAt).reversed())
                .toList();
    }

    @Override
    public synchronized void forget(String appId, String version) {
        releases.removeIf(
                release -> release.appId().equals(appId) && release.version().equals(version));
    }
}
