package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.command.NumberOption;
import io.qlikoem.examples.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * One large app to a few tenants: how fast our uploads are, and what they cost, against a bare OkHttp loop that sends the same
 * chunks and against curl; and how much memory the distributing process takes.
 */
@Command(
        name = "upload",
        mixinStandardHelpOptions = true,
        description = "Sends a large app to a few tenants; compares with bare OkHttp and with curl.")
final class UploadBench implements Callable<Integer> {
    private static final int SMALL_HEAP_MEGABYTES = 96;
    private static final int MOST_RESIDENT_MEGABYTES = 250;

    @Option(names = "--megabytes", defaultValue = "2000", description = "Size of the app.")
    private long megabytes;

    @Option(names = "--tenants", defaultValue = "3", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--chunk-mib", defaultValue = "64", description = "Size of the parts, in MiB.")
    private long chunkMib;

    @Option(
            names = "--rounds",
            defaultValue = "4",
            description =
                    "How often all is measured, after a round that is not counted; in every second round ours is the last instead of the first.")
    private int rounds;

    @Option(
            names = "--folder",
            defaultValue = "${sys:java.io.tmpdir}",
            description =
                    "Where the files are written: with three tenants about seven times the app's size. One in memory, /dev/shm for example, takes the disk out of the comparison.")
    private Path folder = Path.of("");

    @Option(names = "--only-ours", description = "Leaves out what is compared with.")
    private boolean onlyOurs;

    @Option(names = "--client-jvm", defaultValue = "", description = "More JVM options of the distributing process.")
    private String clientJvm = "";

    private long peak;

    @Override
    public Integer call() throws IOException, InterruptedException {
        NumberOption.require("--megabytes", megabytes, 1, 1_000_000);
        NumberOption.require("--tenants", tenants, 1, 10_000);
        NumberOption.require("--chunk-mib", chunkMib, 1, 1024);
        NumberOption.require("--rounds", rounds, 1, 100);
        if (!Files.isDirectory(folder)) {
            throw new ConfigException("--folder " + folder + ": there is no such folder");
        }
        // Resident memory is the heap's doing unless the heap is small, so the process begins once more with a small
        // one.
        if (Runtime.getRuntime().maxMemory() > (SMALL_HEAP_MEGABYTES << 20)) {
            return again();
        }
        System.out.println(ProcessFigures.machine());
        Verdict verdict = new Verdict();
        try (BenchBed bed = BenchBed.startUnder(folder, "--tenants=" + tenants, "--bytes=" + megabytes * 1_000_000)) {
            System.out.println("Not counted, because all three are slow in it:");
            round(bed, 0, new Rounds());
            Rounds counted = new Rounds();
            for (int round = 1; round <= rounds; round++) {
                System.out.println("Round " + round + ":");
                round(bed, round, counted);
            }
            verdict.atMost("peak resident memory (VmHWM)", (double) peak, MOST_RESIDENT_MEGABYTES, " MB");
            if (!onlyOurs) {
                double ours = Transfer.speed(counted.ours);
                verdict.atLeast("speed / bare OkHttp", ours / Transfer.speed(counted.bare), 0.95, "");
                verdict.atLeast("speed / curl", ours / Transfer.speed(counted.curl), 0.5, "");
            }
        }
        return verdict.exitStatus();
    }

    private void round(BenchBed bed, int number, Rounds into) throws IOException, InterruptedException {
        boolean oursFirst = number % 2 == 0;
        if (oursFirst) {
            into.ours.add(say("distribution", distribute(bed, number)));
        }
        // Before the first rival runs in this very process, which has one peak for its life.
        peak = number == 0 ? ProcessFigures.peakResidentMegabytes() : peak;
        if (!onlyOurs) {
            into.bare.add(say("bare OkHttp", UploadRivals.bareOkHttp(bed, freshFile(bed), chunkMib << 20)));
            into.curl.add(say("curl", UploadRivals.curl(bed, freshFile(bed))));
        }
        if (!oursFirst) {
            into.ours.add(say("distribution", distribute(bed, number)));
        }
    }

    private static final class Rounds {
        private final List<Transfer> ours = new ArrayList<>();
        private final List<Transfer> bare = new ArrayList<>();
        private final List<Transfer> curl = new ArrayList<>();
    }

    /** As an export leaves it: just written, and on its way to the disk. */
    private Path freshFile(BenchBed bed) throws IOException {
        return UploadRivals.randomFile(bed.folder(), megabytes * 1_000_000);
    }

    private int again() throws IOException, InterruptedException {
        List<String> jvm = new ArrayList<>(List.of("-Xmx" + SMALL_HEAP_MEGABYTES + "m"));
        if (!clientJvm.isBlank()) {
            jvm.addAll(List.of(clientJvm.trim().split("\\s+")));
        }
        List<String> arguments = new ArrayList<>(List.of(
                "upload",
                "--megabytes=" + megabytes,
                "--tenants=" + tenants,
                "--chunk-mib=" + chunkMib,
                "--rounds=" + rounds,
                "--folder=" + folder));
        if (onlyOurs) {
            arguments.add("--only-ours");
        }
        return BenchProcess.of(jvm, arguments)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private Transfer distribute(BenchBed bed, int round) {
        UploadWatch watch = new UploadWatch(tenants);
        try (QlikCloud cloud = bed.cloud(options -> options)) {
            Distributor distributor = bed.fromSite()
                    .to(cloud)
                    .recordingIn(new MemoryLedger())
                    .chunkBytes(chunkMib << 20)
                    .concurrency(tenants)
                    .spoolingIn(bed.folder().resolve("spool"))
                    .listeningWith(watch)
                    .build();
            DistributionReport report =
                    BenchBed.everything(distributor, "Analytics " + round).apply();
            if (report.delivered().size() != tenants) {
                throw new IllegalStateException("not all was delivered: " + report.describe());
            }
            System.out.printf(
                    Locale.ROOT,
                    "whole run with export and import: %.1f s%n",
                    Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0);
            return watch.transfer(report.bytesSent());
        }
    }

    private static Transfer say(String who, Transfer transfer) {
        System.out.println(who + ": " + transfer);
        return transfer;
    }
}
