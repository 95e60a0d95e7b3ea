package io.qlikoem.distribution;

import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A site in memory, for tests of the engine alone. The content of an app tells its name and reload time. */
final class MemorySite implements AppSource {
    private static final Instant FIRST_RELOAD = Instant.parse("2026-11-01T06:00:00.123Z");

    final List<String> exports = new ArrayList<>();
    Runnable duringExport = () -> {};
    private final Map<String, String> contentSuffixes = new LinkedHashMap<>();
    private final Map<String, SourceApp> apps = new LinkedHashMap<>();

    SourceApp add(String name) {
        return add(name, Map.of());
    }

    synchronized SourceApp add(String name, Map<String, Set<String>> customProperties) {
        SourceApp app = new SourceApp(
                "id-" + name,
                name,
                new AppVersion(Optional.of(FIRST_RELOAD), FIRST_RELOAD),
                OptionalLong.of(10),
                Optional.of("Everyone"),
                Set.of("cloud"),
                customProperties);
        apps.put(app.id(), app);
        return app;
    }

    synchronized void reload(String name) {
        SourceApp app = apps.get("id-" + name);
        Instant later = app.version().modifiedDate().plusSeconds(60);
        apps.put(
                app.id(),
                new SourceApp(
                        app.id(),
                        app.name(),
                        new AppVersion(Optional.of(later), later),
                        app.bytes(),
                        app.stream(),
                        app.tags(),
                        app.customProperties()));
    }

    /** Other bytes under the same version, as if two exports were not alike. */
    synchronized void changeContentOnly(String name) {
        contentSuffixes.merge(name, " again", String::concat);
    }

    /** Another name, and nothing else. */
    synchronized void rename(String name, String newName) {
        apps.computeIfPresent(
                "id-" + name,
                (id, app) -> new SourceApp(
                        id, newName, app.version(), app.bytes(), app.stream(), app.tags(), app.customProperties()));
    }

    synchronized void size(String name, long bytes) {
        apps.computeIfPresent(
                "id-" + name,
                (id, app) -> new SourceApp(
                        id,
                        app.name(),
                        app.version(),
                        OptionalLong.of(bytes),
                        app.stream(),
                        app.tags(),
                        app.customProperties()));
    }

    synchronized void remove(String name) {
        apps.remove("id-" + name);
    }

    /** What an export gives; a rename does not change it. */
    synchronized String content(String name) {
        return name + " reloaded at " + apps.get("id-" + name).version().label()
                + contentSuffixes.getOrDefault(name, "");
    }

    @Override
    public String name() {
        return "sense01";
    }

    @Override
    public synchronized List<SourceApp> apps(AppSelection selection) {
        return apps.values().stream().filter(selection::matches).toList();
    }

    @Override
    public synchronized Optional<SourceApp> app(String appId) {
        return Optional.ofNullable(apps.get(appId));
    }

    @Override
    public AppExport export(SourceApp app) {
        byte[] content;
        synchronized (this) {
            content = content(app.id().substring("id-".length())).getBytes(StandardCharsets.UTF_8);
            exports.add(app.name());
        }
        // Without the lock: the site can be asked, and reload apps, while it exports.
        duringExport.run();
        return new AppExport() {
            @Override
            public InputStream body() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public OptionalLong announcedBytes() {
                return OptionalLong.of(content.length);
            }

            @Override
            public void close() {}
        };
    }
}
