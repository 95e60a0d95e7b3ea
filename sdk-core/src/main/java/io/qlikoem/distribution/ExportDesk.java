package io.qlikoem.distribution;

import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.SourceApp;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exports each app of a run once, when its first delivery asks, and keeps the file until its last delivery is done with it.
 *
 * <p>One app at a time: an export costs the site a lot. When one is done the next of the stage is begun, so that it is
 * there when the tenants get to it.
 */
final class ExportDesk implements AppDesk, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ExportDesk.class);
    private static final int EXPORTER_SECONDS = 30;

    private final Path folder;
    private final AppExporter exporter;
    private final Optional<ReleaseKeeper> keeper;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(DaemonThreads.named("qlik-oem-export"));
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private int filesOnDisk;

    /** A desk for the apps of these deliveries. */
    ExportDesk(AppSource site, RunContext run, List<PlannedDelivery> deliveries, Optional<ReleaseKeeper> keeper) {
        this.keeper = keeper;
        SpoolFolder.removeLeftovers(run.settings().spoolFolder());
        this.folder = SpoolFolder.of(run.settings().spoolFolder(), run.runId());
        this.exporter = new AppExporter(site, folder, run, this::awaitFreedFile);
        deliveries.forEach(
                delivery -> jobs.computeIfAbsent(delivery.app().id(), id -> new Job(delivery.app())).users++);
    }

    /** The deliveries that may ask for files from now on; those that have ended are not among them. */
    synchronized void stage(List<PlannedDelivery> deliveries) {
        jobs.values().forEach(job -> job.present = 0);
        deliveries.forEach(delivery -> job(delivery.app()).present++);
        notifyAll();
    }

    /** The app's file; the export begins now if it has not begun yet. */
    @Override
    public synchronized CompletableFuture<SpooledApp> content(SourceApp app) {
        return start(job(app));
    }

    /** One delivery of the app has ended. After the last one the file is deleted. */
    @Override
    public synchronized void done(SourceApp app) {
        Job job = job(app);
        job.users--;
        job.present = Math.max(0, job.present - 1);
        if (job.users == 0 && job.result != null && !job.result.isCompletedExceptionally() && job.result.isDone()) {
            discard(job, job.result.join());
        }
    }

    private Job job(SourceApp app) {
        return Objects.requireNonNull(jobs.get(app.id()), app.id());
    }

    private CompletableFuture<SpooledApp> start(Job job) {
        if (job.result == null) {
            job.result = CompletableFuture.supplyAsync(() -> export(job), thread);
        }
        return job.result;
    }

    private SpooledApp export(Job job) {
        try {
            SpooledApp spooled = exporter.export(job.app);
            keeper.ifPresent(releases -> releases.exported(spooled));
            arrived(job, spooled);
            return spooled;
        } catch (RuntimeException e) {
            // It was tried often enough here, and it is not the tenants' trouble: no delivery is to try it again.
            DeliveryError error = Failures.describe(e);
            throw Failures.isExpected(e) ? new DeliveryProblem(error.type(), error.message()) : e;
        } finally {
            startNext();
        }
    }

    private synchronized void arrived(Job job, SpooledApp spooled) {
        filesOnDisk++;
        job.onDisk = true;
        if (job.users == 0) {
            discard(job, spooled);
        }
    }

    private synchronized void startNext() {
        if (thread.isShutdown()) {
            return;
        }
        for (Job job : jobs.values()) {
            if (job.result == null && job.present > 0) {
                // Whoever asks for the app later gets this very future, with its failure if there is one.
                var unused = start(job);
                return;
            }
        }
    }

    /**
     * Waits until a file was deleted; false when there is none that will be: what a later wave needs stays, and that wave does not
     * begin before this export has ended.
     */
    private synchronized boolean awaitFreedFile() throws InterruptedException {
        int before = filesOnDisk;
        while (filesOnDisk >= before && jobs.values().stream().anyMatch(Job::goesSoon)) {
            wait();
        }
        return filesOnDisk < before;
    }

    private synchronized void discard(Job job, SpooledApp spooled) {
        SpoolFolder.remove(spooled.file());
        job.onDisk = false;
        filesOnDisk--;
        notifyAll();
    }

    /** Stops exporting and deletes every file. */
    @Override
    public void close() {
        thread.shutdownNow();
        synchronized (this) {
            jobs.values().forEach(job -> job.users = 0);
        }
        awaitExporter();
        SpoolFolder.remove(folder);
    }

    /** An export that nobody waits for any more may still be writing; the interrupt makes it end soon. */
    private void awaitExporter() {
        try {
            if (!thread.awaitTermination(EXPORTER_SECONDS, TimeUnit.SECONDS)) {
                log.atWarn().addKeyValue("folder", folder).log("An export goes on after its run has ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Job {
        private final SourceApp app;
        private int users;
        private int present;
        private boolean onDisk;
        private @Nullable CompletableFuture<SpooledApp> result;

        Job(SourceApp app) {
            this.app = app;
        }

        boolean goesSoon() {
            return onDisk && users == present;
        }
    }
}
