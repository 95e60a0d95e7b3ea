package io.qlikoem.distribution;

import io.qlikoem.distribution.content.ContentStore;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.ledger.KeptReleases;
import io.qlikoem.distribution.port.SourceApp;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports apps into a content store, from which other machines read them. */
final class StoreExporter {
    private static final Logger log = LoggerFactory.getLogger(StoreExporter.class);

    private final Distributor distributor;
    private final ContentStore store;
    private final KeptReleases releases;

    StoreExporter(Distributor distributor, ContentStore store) {
        this.distributor = distributor;
        this.store = store;
        this.releases = distributor.ledger().keptReleases();
    }

    Optional<KeptRelease> kept(String appId, String version) {
        return releases.find(appId, version)
                .filter(release -> store.find(release.sha256()).isPresent());
    }

    Exported export(SourceApp app, RunContext run) {
        Path spool = run.settings().spoolFolder();
        SpoolFolder.removeLeftovers(spool);
        Path folder = SpoolFolder.of(spool, UUID.randomUUID().toString());
        try {
            Optional<KeptRelease> before = kept(app.id(), app.version().label());
            return Exported.of(before.isPresent() ? before.get() : keep(exported(app, folder, run)));
        } catch (RuntimeException e) {
            if (!Failures.isExpected(e)) {
                log.atError()
                        .setCause(e)
                        .addKeyValue("runId", run.runId())
                        .addKeyValue("app", app.id())
                        .log("An export failed in a way that the SDK did not foresee");
            }
            return Exported.failed(Failures.describe(e));
        } finally {
            SpoolFolder.remove(folder);
        }
    }

    private SpooledApp exported(SourceApp app, Path folder, RunContext run) {
        run.stop().check();
        return new AppExporter(distributor.site(), folder, run, () -> false).export(app);
    }

    private KeptRelease keep(SpooledApp spooled) {
        String appId = spooled.app().id();
        String version = spooled.app().version().label();
        // Reloaded meanwhile, perhaps to a version that is kept: two exports of it need not have one hash, and the
        // first stays.
        return kept(appId, version).orElseGet(() -> keep(spooled, appId, version));
    }

    private KeptRelease keep(SpooledApp spooled, String appId, String version) {
        store.put(spooled.sha256(), spooled.file());
        KeptRelease release = new KeptRelease(
                appId,
                spooled.app().name(),
                version,
                spooled.sha256(),
                spooled.bytes(),
                spooled.exportedAt(),
                Optional.empty());
        // One whose file is gone from the store may be written there.
        if (releases.find(appId, version)
                .filter(known -> !known.sha256().equals(release.sha256()))
                .isPresent()) {
            releases.forget(appId, version);
        }
        releases.add(release);
        return release;
    }
}
