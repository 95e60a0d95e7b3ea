package io.qlikoem.distribution;

import io.qlikoem.distribution.port.SourceApp;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * An exported app on disk.
 *
 * @param app the app in the version that the file holds
 */
record SpooledApp(SourceApp app, Path file, long bytes, String sha256, Instant exportStartedAt, Instant exportedAt)
        implements ExportedApp {
    @Override
    public Optional<Instant> exportBegan() {
        return Optional.of(exportStartedAt);
    }

    @Override
    public ReadableByteChannel open(long offset) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ).position(offset);
    }
}
