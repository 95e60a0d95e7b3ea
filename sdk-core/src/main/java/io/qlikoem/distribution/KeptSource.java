package io.qlikoem.distribution;

import io.qlikoem.distribution.content.ContentStore;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One kept release as if a site had it: what a delivery is made of when it goes back. */
final class KeptSource implements AppSource {
    private final ContentStore store;
    private final KeptRelease release;

    KeptSource(ContentStore store, KeptRelease release) {
        this.store = store;
        this.release = release;
    }

    SourceApp app() {
        return new SourceApp(
                release.appId(),
                release.appName(),
                AppVersion.ofLabel(release.version()),
                OptionalLong.of(release.bytes()),
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    @Override
    public String name() {
        return "of kept releases";
    }

    @Override
    public List<SourceApp> apps(AppSelection selection) {
        return List.of(app());
    }

    @Override
    public Optional<SourceApp> app(String appId) {
        return Optional.of(app());
    }

    @Override
    public AppExport export(SourceApp app) {
        AppContent content = store.find(release.sha256())
                .orElseThrow(() -> new DeliveryProblem(
                        "ReleaseGone",
                        "the file of app '" + release.appName() + "' in version " + release.version()
                                + " is no more in the content store; choose another release"));
        InputStream body;
        try {
            body = Channels.newInputStream(content.open(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AppExport() {
            @Override
            public InputStream body() {
                return body;
            }

            @Override
            public OptionalLong announcedBytes() {
                return OptionalLong.of(content.bytes());
            }

            @Override
            public Optional<String> announcedSha256() {
                return Optional.of(release.sha256());
            }

            @Override
            public void close() throws IOException {
                body.close();
            }
        };
    }
}
