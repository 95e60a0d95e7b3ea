package io.qlikoem.distribution;

import io.qlikoem.distribution.content.ContentStore;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.port.SourceApp;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * Gives the file of an app that was exported before, out of the content store.
 *
 * @param exported how the export ended; deliveries that need no file go on even when it failed
 * @param since when the delivery was asked for
 */
record StoreDesk(ContentStore store, Exported exported, Instant since) implements AppDesk {
    @Override
    public CompletableFuture<? extends ExportedApp> content(SourceApp app) {
        if (exported.error().isPresent()) {
            DeliveryError error = exported.error().get();
            return CompletableFuture.failedFuture(new DeliveryProblem(error.type(), error.message()));
        }
        KeptRelease release = exported.release().orElseThrow();
        SourceApp inThatVersion = new KeptSource(store, release).app();
        return store.find(release.sha256())
                .map(content -> CompletableFuture.completedFuture(new KeptApp(inThatVersion, release, content, since)))
                .orElseGet(() -> CompletableFuture.failedFuture(new DeliveryProblem(
                        "ReleaseGone",
                        "the file of app '" + release.appName() + "' in version " + release.version()
                                + " is no more in the content store; run again")));
    }

    @Override
    public void done(SourceApp app) {
        // The store's own rules say when the file goes.
    }
}
