package io.qlikoem.distribution;

import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.FailedReload;
import io.qlikoem.distribution.port.SourceApp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A site whose apps have another version with each change of their metadata, so that everybody who looks sees it so. */
final class MetadataCounting implements AppSource {
    private final AppSource site;

    MetadataCounting(AppSource site) {
        this.site = site;
    }

    @Override
    public String name() {
        return site.name();
    }

    @Override
    public List<SourceApp> apps(AppSelection selection) {
        return site.apps(selection).stream().map(MetadataCounting::counting).toList();
    }

    @Override
    public Optional<SourceApp> app(String appId) {
        return site.app(appId).map(MetadataCounting::counting);
    }

    @Override
    public AppExport export(SourceApp app) {
        return site.export(app);
    }

    @Override
    public List<AppReading> readings(Optional<Instant> changedSince) {
        return site.readings(changedSince).stream()
                .map(reading -> new AppReading(
                        reading.appId(), reading.name(), reading.version().countingMetadata()))
                .toList();
    }

    @Override
    public List<FailedReload> failedReloads(Instant since) {
        return site.failedReloads(since);
    }

    private static SourceApp counting(SourceApp app) {
        return new SourceApp(
                app.id(),
                app.name(),
                app.version().countingMetadata(),
                app.bytes(),
                app.stream(),
                app.tags(),
                app.customProperties());
    }
}
