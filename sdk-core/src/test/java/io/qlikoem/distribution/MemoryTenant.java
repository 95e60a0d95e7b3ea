package io.qlikoem.distribution;

import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.SpaceInspection;
import io.qlikoem.distribution.port.SpaceKind;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantIdentity;
import io.qlikoem.distribution.port.TenantInspection;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.error.FailedAnswer;
import io.qlikoem.error.QlikApiException;
import io.qlikoem.error.QlikTransportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * A tenant in memory, for tests of the engine alone. A call can be made to fail before or after it took effect; what was
 * called is written down.
 */
final class MemoryTenant implements TenantTarget {
    final String name;
    final List<String> calls = new ArrayList<>();
    final Map<String, TenantApp> apps = new LinkedHashMap<>();
    final Map<String, String> contents = new LinkedHashMap<>();
    String tenantId;
    int looksBeforeAppsAreListed;
    SpaceInspection.Access access = SpaceInspection.Access.CAN_BE_TAKEN;
    OptionalLong largestUploadBytes = OptionalLong.empty();
    Set<String> extensions = Set.of();
    String lockedUpload = "";

    private final Map<String, ByteArrayOutputStream> uploads = new LinkedHashMap<>();
    private final Map<String, TenantSpace> spaces = new LinkedHashMap<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private final Map<String, Integer> refusedForEver = new LinkedHashMap<>();
    private int nextId;

    MemoryTenant(String name) {
        this.name = name;
        this.tenantId = "tenant-id-of-" + name;
    }

    /** The next call of this name takes effect, and then its answer is lost. */
    void loseAnswerOf(String call) {
        failures.put(call, new Failure(true, 0));
    }

    /** The next call of this name is answered with this status and has no effect. */
    void refuse(String call, int status) {
        failures.put(call, new Failure(false, status));
    }

    /** All calls of this name are answered with this status and have no effect. */
    void refuseAlways(String call, int status) {
        refusedForEver.put(call, status);
    }

    /** What is refused always; to be cleared when the tenant has recovered. */
    Map<String, Integer> refusedForEver() {
        return refusedForEver;
    }

    List<TenantApp> published() {
        return apps.values().stream().filter(TenantApp::published).toList();
    }

    List<TenantApp> origins() {
        return apps.values().stream().filter(app -> !app.published()).toList();
    }

    long count(String call) {
        return calls.stream().filter(call::equals).count();
    }

    String contentOf(String appId) {
        return contents.get(appId);
    }

    void expireUploads() {
        uploads.clear();
    }

    TenantApp put(String appName, String space) {
        return addApp(appName, openSpaceQuietly(space, SpaceKind.MANAGED), Optional.of("somebody's"), true, "old");
    }

    @Override
    public synchronized TenantIdentity identify() {
        return call("identify", () -> new TenantIdentity(tenantId, "bot"));
    }

    @Override
    public synchronized TenantInspection inspect(Map<String, SpaceKind> wanted) {
        return call("inspect", () -> {
            Map<String, SpaceInspection> found = new LinkedHashMap<>();
            wanted.keySet().forEach(space -> {
                TenantSpace there = spaces.get(space);
                found.put(
                        space,
                        there == null
                                ? SpaceInspection.none()
                                : new SpaceInspection(
                                        Optional.of(there), there.kind().name().toLowerCase(Locale.ROOT), access));
            });
            return new TenantInspection(found, largestUploadBytes, Optional.of(extensions), Optional.empty());
        });
    }

    @Override
    public synchronized TenantSpace openSpace(String spaceName, SpaceKind kind) {
        return call("openSpace", () -> openSpaceQuietly(spaceName, kind));
    }

    private TenantSpace openSpaceQuietly(String spaceName, SpaceKind kind) {
        return spaces.computeIfAbsent(spaceName, key -> new TenantSpace("space-" + key, key, kind));
    }

    @Override
    public synchronized String beginUpload(String fileName, long bytes, Duration timeToLive) {
        return call("beginUpload", () -> {
            String id = "upload-" + nextId++;
            uploads.put(id, new ByteArrayOutputStream());
            return id;
        });
    }

    @Override
    public synchronized OptionalLong uploadedBytes(String upload) {
        return call("uploadedBytes", () -> bytesOf(upload));
    }

    private OptionalLong bytesOf(String upload) {
        return uploads.containsKey(upload) ? OptionalLong.of(uploads.get(upload).size()) : OptionalLong.empty();
    }

    @Override
    public synchronized OptionalLong sendChunk(
            String upload, AppContent content, long offset, long length, LongConsumer progress) {
        return call("sendChunk", () -> {
            boolean fits = uploads.containsKey(upload) && uploads.get(upload).size() == offset;
            if (fits && !upload.equals(lockedUpload)) {
                try (InputStream in = Channels.newInputStream(content.open(offset))) {
                    uploads.get(upload).writeBytes(in.readNBytes((int) length));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.accept(length);
            }
            return bytesOf(upload);
        });
    }

    @Override
    public synchronized TenantApp importApp(String upload, TenantSpace space, String appName) {
        return call(
                "importApp",
                () -> addApp(
                        appName,
                        space,
                        Optional.empty(),
                        false,
                        uploads.get(upload).toString(StandardCharsets.UTF_8)));
    }

    @Override
    public synchronized List<TenantApp> findApps(TenantSpace space, String nameContains) {
        return call("findApps", () -> {
            if (looksBeforeAppsAreListed > 0) {
                looksBeforeAppsAreListed--;
                return List.<TenantApp>of();
            }
            return apps.values().stream()
                    .filter(app -> app.spaceId().equals(Optional.of(space.id()))
                            && app.name().contains(nameContains))
                    .toList();
        });
    }

    @Override
    public synchronized Optional<TenantApp> app(String appId) {
        return call("app", () -> Optional.ofNullable(apps.get(appId)));
    }

    @Override
    public synchronized TenantApp publish(String originAppId, TenantSpace space, String appName) {
        return call("publish", () -> {
            require(originAppId);
            return addApp(appName, space, Optional.of(originAppId), true, contents.get(originAppId));
        });
    }

    @Override
    public synchronized TenantApp republish(String originAppId, String publishedAppId, String appName) {
        return call("republish", () -> {
            require(originAppId);
            TenantApp old = require(publishedAppId);
            TenantApp app =
                    new TenantApp(old.id(), appName, old.spaceId(), Optional.of(originAppId), true, Optional.empty());
            apps.put(app.id(), app);
            contents.put(app.id(), contents.get(originAppId));
            return app;
        });
    }

    @Override
    public synchronized boolean deleteApp(String appId) {
        return call("deleteApp", () -> apps.remove(appId) != null);
    }

    private TenantApp require(String appId) {
        if (!apps.containsKey(appId)) {
            throw answer(404);
        }
        return apps.get(appId);
    }

    private TenantApp addApp(
            String appName, TenantSpace space, Optional<String> origin, boolean published, String content) {
        TenantApp app = new TenantApp(
                String.format("app-%032d", nextId++),
                appName,
                Optional.of(space.id()),
                origin,
                published,
                Optional.empty());
        apps.put(app.id(), app);
        contents.put(app.id(), content);
        return app;
    }

    private <T> T call(String call, Supplier<T> effect) {
        calls.add(call);
        if (refusedForEver.containsKey(call)) {
            throw answer(refusedForEver.get(call));
        }
        Failure failure = failures.remove(call);
        if (failure == null) {
            return effect.get();
        }
        if (failure.afterEffect()) {
            var unseen = effect.get();
            throw QlikTransportException.of("POST", call, "tenant " + name, new IOException("timeout after " + unseen));
        }
        throw answer(failure.status());
    }

    private QlikApiException answer(int status) {
        return QlikApiException.of(new FailedAnswer(
                "POST",
                "call",
                URI.create("https://" + name + ".example/call"),
                "tenant " + name,
                status,
                Map.of(),
                "",
                Instant.EPOCH));
    }

    private record Failure(boolean afterEffect, int status) {}

    @Override
    public <T> T lookingBefore(Runnable look, Supplier<T> requests) {
        look.run();
        return requests.get();
    }
}
