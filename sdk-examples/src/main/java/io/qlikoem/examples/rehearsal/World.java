package io.qlikoem.examples.rehearsal;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.examples.stage.TenantNames;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxApp;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A sandbox with its apps, tenants and ledger, the processes that distribute in it, and what must hold there. */
final class World implements AutoCloseable {
    private static final String SPACE = "Analytics";
    private static final String LANDING = "OEM landing";
    private static final Duration INDEX_LAG = Duration.ofMillis(300);

    private final Size size;
    private final Findings findings;
    private final Path folder;
    private final Path config;
    private final Path spool;
    private final Sandbox sandbox;
    private final Map<String, String> publishedIds = new HashMap<>();
    private long uploadedBefore;
    private long expectedBytes;
    private int killsOfRound;
    private boolean disturbed;
    private boolean askedAgain;

    World(Size size, Path folder, Findings findings) throws IOException {
        this.size = size;
        this.findings = findings;
        this.folder = Files.createDirectories(folder);
        this.spool = folder.resolve("spool");
        this.sandbox = Sandbox.start(SandboxOptions.defaults()
                .withTenants(TenantNames.of(size.tenants()))
                .withItemsDelay(INDEX_LAG)
                .withEnforceRateLimits(false));
        for (int i = 1; i <= size.apps(); i++) {
            sandbox.site()
                    .addApp(AppSpec.synthetic("App " + i, size.bytes())
                            .inStream(SampleApps.STREAM)
                            .tagged(SampleApps.TAG));
        }
        this.config = SandboxConfig.write(sandbox, folder);
        this.expectedBytes = size.bytes() * size.apps() * size.tenants();
    }

    /** Every app gets a new version. */
    void reloadAll() {
        apps().forEach(app -> sandbox.site().reload(app.id()));
        uploadedBefore = sandbox.bytesUploaded();
        expectedBytes = size.bytes() * size.apps() * size.tenants();
        killsOfRound = 0;
        disturbed = false;
    }

    /** One app gets a new version while the last one is still on its way, so that bytes are sent for nothing. */
    void reloadOne(int number) {
        sandbox.site().reload(apps().get(number % size.apps()).id());
        disturbed = true;
    }

    /** Runs until the kill at this point; false when the run ended before it came there. */
    boolean runUntil(KillPoint point) throws IOException {
        CompletableFuture<Victim> started = new CompletableFuture<>();
        point.arm().accept(sandbox.faults(), () -> started.join().kill());
        Victim victim = start(point.hold());
        started.complete(victim);
        if (point.hold().isPresent() && victim.awaitHolding()) {
            victim.kill();
        }
        return hasKilled(victim);
    }

    /** Runs and kills so long after the first request; false when the run ended before. */
    boolean runFor(Duration time) throws IOException {
        long before = sandbox.requestCount();
        Victim victim = start(Optional.empty());
        while (victim.isAlive() && sandbox.requestCount() == before) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        long end = System.nanoTime() + time.toNanos();
        while (victim.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        victim.kill();
        return hasKilled(victim);
    }

    private boolean hasKilled(Victim victim) {
        int status = victim.waitFor();
        sandbox.faults().clear();
        watchPublishedApps();
        if (victim.wasKilled()) {
            killsOfRound++;
            return true;
        }
        findings.expect(status == 0, "a run that nobody killed ends with everything delivered", folder);
        return false;
    }

    private Victim start(Optional<Moment> hold) throws IOException {
        return Victim.start(config, spool, size.chunkBytes(), hold, folder.resolve("runs.log"));
    }

    /** A run to the end, and the first time another; then everything must be as if nobody had ever been killed. */
    void finishAndCheck() throws IOException {
        int status = start(Optional.empty()).waitFor();
        findings.expect(status == 0, "the run after the last kill ends with everything delivered", folder);
        long uploaded = sandbox.bytesUploaded();
        if (!disturbed) {
            findings.resent(
                    uploaded - uploadedBefore - expectedBytes, killsOfRound, size.chunkBytes() * size.tenants());
        }
        if (!askedAgain) {
            status = start(Optional.empty()).waitFor();
            findings.expect(
                    status == 0 && sandbox.bytesUploaded() == uploaded, "a further run finds nothing to do", folder);
            askedAgain = true;
        }
        watchPublishedApps();
        sandbox.tenants().forEach(this::check);
        findings.expect(isEmpty(spool), "the spool folder is empty", folder);
        findings.waiting(
                sandbox.site().waitingDownloads(),
                sandbox.tenants().stream()
                        .mapToInt(SandboxTenant::temporaryContents)
                        .sum());
        findings.roundEnded();
    }

    private void check(SandboxTenant tenant) {
        List<CloudApp> published = tenant.appsIn(SPACE);
        List<CloudApp> origins = tenant.appsIn(LANDING);
        findings.published(size.apps(), published.size());
        findings.origins(size.apps(), origins.size());
        Set<String> originsOfPublished = new HashSet<>();
        for (CloudApp app : published) {
            originsOfPublished.add(app.originAppId());
            findings.expect(
                    app.sha256().equals(sandbox.site().app(app.name()).sha256()),
                    "a published app holds, byte for byte, what the site has",
                    folder);
        }
        origins.forEach(origin -> findings.expect(
                originsOfPublished.contains(origin.id()), "every origin app is one that is published from", folder));
        findings.expect(tenant.apps().size() == published.size() + origins.size(), "no app lies elsewhere", folder);
        findings.expect(tenant.spaces().size() == 2, "a tenant has the two spaces and no double of them", folder);
    }

    /** At no time is an app published twice, or under another id than before. */
    private void watchPublishedApps() {
        for (SandboxTenant tenant : sandbox.tenants()) {
            Set<String> names = new HashSet<>();
            for (CloudApp app : tenant.appsIn(SPACE)) {
                String before = publishedIds.putIfAbsent(tenant.name() + "/" + app.name(), app.id());
                findings.id(before == null || before.equals(app.id()));
                findings.expect(names.add(app.name()), "no app is published twice, not even for a while", folder);
            }
        }
    }

    private List<SandboxApp> apps() {
        return sandbox.site().apps();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** How big a world is. */
    record Size(int apps, int tenants, long bytes, long chunkBytes) {}
}
