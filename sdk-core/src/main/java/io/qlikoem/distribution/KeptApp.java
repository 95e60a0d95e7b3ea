package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.SourceApp;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.time.Instant;
import java.util.Optional;

/**
 * A kept release that deliveries read from the content store itself, without a copy.
 *
 * @param app the app in the version of the release
 * @param askedFor may be long after the export: a site whose app was restored from a backup has an old release again
 */
record KeptApp(SourceApp app, KeptRelease release, AppContent content, Instant askedFor) implements ExportedApp {
    @Override
    public long bytes() {
        return content.bytes();
    }

    @Override
    public String sha256() {
        return content.sha256();
    }

    @Override
    public ReadableByteChannel open(long offset) throws IOException {
        return content.open(offset);
    }

    @Override
    public Optional<Instant> exportBegan() {
        return Optional.empty();
    }

    @Override
    public Instant exportedAt() {
        return release.exportedAt();
    }
}
