package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.command.NumberOption;
import java.io.IOException;
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
            description = "How often all is measured; in every second round ours is the last instead of the first.")
    private int rounds;

    @Option(names = "--only-ours", description = "Leaves out what is compared with.")
    private boolean onlyOurs;

    @Option(names = "--client-jvm", defaultValue = "", description = "More JVM options of the distributing process.")
    private String clientJvm = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        NumberOption.require("--megabytes", megabytes, 1, 1_000_000);
        NumberOption.require("--tenants", tenants, 1, 10_000);
        NumberOption.require("--chunk-mib", chunkMib, 1, 1024);
        NumberOption.require("--rounds", rounds, 1, 100);
        // Resident memory is the heap's doing unless the heap is small, so the process begins once more with a small
        // one.
        if (Runtime.getRuntime().maxMemory() > (SMALL_HEAP_MEGABYTES << 20)) {
            return again();
        }
        System.out.println(ProcessFigures.machine());
        Verdict verdict = new Verdict();
        try (BenchBed bed = BenchBed.start("", "--tenants=" + tenants, "--bytes=" + megabytes * 1_000_000)) {
            List<Transfer> ours = new ArrayList<>();
            List<Transfer> bare = new ArrayList<>();
            List<Transfer> curl = new ArrayList<>();
            long peak = 0;
            for (int round = 1; round <= rounds; round++) {
                boolean oursFirst = round % 2 == 1;
                if (oursFirst) {
                    ours.add(say("distribution", distribute(bed, round)));
                }
                // Before the first rival runs in this very process, which has one peak for its life.
                peak = round == 1 ? ProcessFigures.peakResidentMegabytes() : peak;
                if (!onlyOurs) {
                    bare.add(say("bare OkHttp", UploadRivals.bareOkHttp(bed, freshFile(bed), chunkMib << 20)));
                    curl.add(say("curl", UploadRivals.curl(bed, freshFile(bed))));
                }
                if (!oursFirst) {
                    ours.add(say("distribution", distribute(bed, round)));
                }
            }
            verdict.atMost("peak resident memory (VmHWM)", (double) peak, MOST_RESIDENT_MEGABYTES, " MB");
            if (!onlyOurs) {
                verdict.atLeast("speed / bare OkHttp", Transfer.speed(ours) / Transfer.speed(bare), 0.95, "");
                verdict.atLeast("speed / curl", Transfer.speed(ours) / Transfer.speed(curl), 0.5, "");
            }
        }
        return verdict.exitStatus();
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
                "--rounds=" + rounds));
        if (onlyOurs) {
            arguments.add("--only-ours");
        }
        return BenchProcess.of(jvm, arguments)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private Transfer distribute(BenchBed bed, int round) {
        UploadWatch watch = new UploadWatch();
        try (QlikCloud cloud = bed.cloud(options -> options)) {
            Distributor distributor = bed.fromSite()
                    .to(cloud)
                    .recordingIn(new MemoryLedger())
                    .chunkBytes(chunkMib << 20)
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
