package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.ExportFinished;
import io.qlikoem.distribution.DistributionEvent.ExportProgressed;
import io.qlikoem.distribution.DistributionEvent.ExportStarted;
import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.error.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;

/** Brings one app from the site into a file: hashed on the way, and in a version that is known for sure. */
final class AppExporter {
    private static final int BUFFER_BYTES = 64 << 10;
    /** Left free on the disk for everybody else. */
    private static final long RESERVE_BYTES = 64L << 20;
    /** An app that reloads again during each of so many exports is reloading all the time. */
    private static final int EXPORTS_OF_A_MOVING_APP = 3;

    private final AppSource site;
    private final Path folder;
    private final RunContext run;
    private final FreedFile freedFile;

    AppExporter(AppSource site, Path folder, RunContext run, FreedFile freedFile) {
        this.site = site;
        this.folder = folder;
        this.run = run;
        this.freedFile = freedFile;
    }

    SpooledApp export(SourceApp planned) {
        // What is delivered must be what its label says, so the version is read before and after, and has to be the
        // same.
        SourceApp before = current(planned);
        for (int attempt = 1; attempt <= EXPORTS_OF_A_MOVING_APP; attempt++) {
            SpooledApp spooled = exportPatiently(before);
            SourceApp after = current(planned);
            if (after.version().label().equals(before.version().label())) {
                run.events().tell(new ExportFinished(run.runId(), spooled.app(), spooled.bytes(), spooled.sha256()));
                return spooled;
            }
            delete(spooled.file());
            before = after;
        }
        throw new DeliveryProblem(
                "AppKeepsReloading",
                "app '" + planned.name() + "' was reloaded during each of " + EXPORTS_OF_A_MOVING_APP
                        + " exports; it will be delivered by a run that finds it at rest");
    }

    private SourceApp current(SourceApp app) {
        return site.app(app.id())
                .orElseThrow(() ->
                        new DeliveryProblem("AppGone", "app '" + app.name() + "' is no more on site " + site.name()));
    }

    private SpooledApp exportPatiently(SourceApp app) {
        Iterator<Duration> pauses = run.settings().retryPauses().iterator();
        while (true) {
            try {
                return exportOnce(app);
            } catch (RuntimeException e) {
                if (!Failures.isPassing(e) || !pauses.hasNext()) {
                    throw e;
                }
                run.sleep(pauses.next());
            }
        }
    }

    private SpooledApp exportOnce(SourceApp app) {
        run.events().tell(new ExportStarted(run.runId(), app));
        Instant startedAt = run.settings().clock().instant();
        makeRoom(app, app.bytes().orElse(0));
        Path file = folder.resolve(app.id() + ".qvf");
        try (AppExport export = site.export(app)) {
            run.stop().check();
            makeRoom(app, export.announcedBytes().orElse(0));
            MessageDigest digest = sha256();
            long bytes = copy(app, export, file, digest);
            if (bytes == 0) {
                throw broken(app, "the file is empty");
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            if (export.announcedSha256()
                    .filter(announced -> !announced.equals(sha256))
                    .isPresent()) {
                throw new DeliveryProblem(
                        "ContentDamaged",
                        "the file of app '" + app.name() + "' " + site.name()
                                + " is not what was kept: its hash differs; choose another release");
            }
            return new SpooledApp(
                    app, file, bytes, sha256, startedAt, run.settings().clock().instant());
        } catch (NotFoundException e) {
            delete(file);
            // The app, or only the file that was to be fetched; the latter gets another export.
            current(app);
            throw broken(app, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            delete(file);
            throw broken(app, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private DeliveryProblem broken(SourceApp app, String how) {
        return DeliveryProblem.passing(
                "ExportBroken",
                "the export of app '" + app.name() + "' from site " + site.name() + " broke off: " + how);
    }

    private long copy(SourceApp app, AppExport export, Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long total = 0;
        InputStream body = export.body();
        try (OutputStream out = open(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                run.stop().check();
                digest.update(buffer, 0, read);
                write(out, buffer, read, file);
                total += read;
                run.events().tell(new ExportProgressed(run.runId(), app, total));
            }
        }
        if (export.announcedBytes().isPresent() && export.announcedBytes().getAsLong() != total) {
            throw new IOException(
                    "the site announced " + export.announcedBytes().getAsLong() + " bytes and sent " + total);
        }
        return total;
    }

    private static OutputStream open(Path file) {
        try {
            return Files.newOutputStream(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw cannotSpool(file, e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length, Path file) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw cannotSpool(file, e);
        }
    }

    private static DeliveryProblem cannotSpool(Path file, IOException e) {
        return new DeliveryProblem(
                "SpoolFailed",
                "the spool file " + file + " could not be written: " + e.getMessage()
                        + "; free disk space or choose another spool folder");
    }

    /** Waits for files of other apps to go when there is no room for this one, and gives up when there are none. */
    private void makeRoom(SourceApp app, long bytes) {
        try {
            Files.createDirectories(folder);
            while (folder.toFile().getUsableSpace() < bytes + RESERVE_BYTES) {
                if (!freedFile.await()) {
                    throw new DeliveryProblem(
                            "SpoolFull",
                            "app '" + app.name() + "' needs " + Bytes.describe(bytes) + " in spool folder " + folder
                                    + ", which has "
                                    + Bytes.describe(folder.toFile().getUsableSpace())
                                    + " free; free disk space or choose another spool folder");
                }
            }
        } catch (IOException e) {
            throw cannotSpool(folder, e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static DeliveryProblem interrupted() {
        Thread.currentThread().interrupt();
        return new DeliveryProblem("Interrupted", "the run was stopped while it exported");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw cannotSpool(file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Waits until a spool file of another app was deleted. */
    @FunctionalInterface
    interface FreedFile {
        /** False, at once, when there is none that could be. */
        boolean await() throws InterruptedException;
    }
}
