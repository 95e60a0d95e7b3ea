package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.command.NumberOption;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * One app to many tenants that answer slowly: how near the run comes to the ideal.
 *
 * <p>Three things bound it from below, whoever does it. Each tenant's requests wait one after the other, and only so many tenants are
 * worked on at a time: waiting divided by concurrency. What is computed, by the client and by the sandbox that plays all tenants on
 * the same machine, takes its CPU time divided by the cores. And when the last upload has been computed, its import, its publishing
 * and the look at what was published are still to be waited for. The ideal is the largest of the three.
 */
@Command(
        name = "tenants",
        mixinStandardHelpOptions = true,
        description =
                "Sends one app to many tenants, with latency and slow imports, after a warm-up of two deliveries a place.")
final class TenantsBench implements Callable<Integer> {
    /** Import, publish, read the published app. */
    private static final int REQUESTS_AFTER_AN_UPLOAD = 3;

    @Option(names = "--tenants", defaultValue = "300", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--megabytes", defaultValue = "5", description = "Size of the app.")
    private long megabytes;

    @Option(names = "--concurrency", split = ",", defaultValue = "16,64", description = "Deliveries at a time.")
    private int[] concurrencies = {};

    @Option(names = "--latency", defaultValue = "50", description = "Milliseconds before each answer.")
    private int latency;

    @Option(names = "--import", defaultValue = "1000", description = "Milliseconds that an import takes.")
    private int importTime;

    @Option(names = "--server-jvm", defaultValue = "", description = "JVM options of the sandbox.")
    private String serverJvm = "";

    @Override
    public Integer call() throws IOException {
        NumberOption.require("--tenants", tenants, 1, 10_000);
        NumberOption.require("--megabytes", megabytes, 1, 1_000_000);
        NumberOption.require("--latency", latency, 0, 60_000);
        NumberOption.require("--import", importTime, 0, 600_000);
        for (int concurrency : concurrencies) {
            NumberOption.require("--concurrency", concurrency, 1, 256);
        }
        System.out.println(ProcessFigures.machine());
        Verdict verdict = new Verdict();
        for (int concurrency : concurrencies) {
            measure(concurrency, verdict);
        }
        return verdict.exitStatus();
    }

    private void measure(int concurrency, Verdict verdict) throws IOException {
        int warmUps = 2 * concurrency;
        Set<String> measured = Set.copyOf(BenchBed.tenantNames(tenants));
        try (BenchBed bed = BenchBed.start(
                        serverJvm,
                        "--tenants=" + (tenants + warmUps),
                        "--bytes=" + megabytes * 1_000_000,
                        "--latency=" + latency,
                        "--import=" + importTime);
                QlikCloud others = bed.cloud(tenant -> !measured.contains(tenant), options -> options);
                QlikCloud cloud = bed.cloud(measured::contains, options -> options)) {
            // A backend has run before; what its first deliveries cost more is the JVM's doing.
            distribute(bed, others, concurrency, event -> {});
            BenchBed.ServerFigures before = bed.serverFigures();
            double cpuBefore = ProcessFigures.cpuNanos() / 1e9;
            LastImport lastImport = new LastImport(
                    tenants,
                    () -> ProcessFigures.cpuNanos() / 1e9 + bed.serverFigures().cpuSeconds());
            DistributionReport report = distribute(bed, cloud, concurrency, lastImport);
            double cpuAfter = ProcessFigures.cpuNanos() / 1e9;
            BenchBed.ServerFigures after = bed.serverFigures();
            Work work = new Work(
                    after.tenantRequests() - before.tenantRequests(),
                    cpuAfter - cpuBefore,
                    after.cpuSeconds() - before.cpuSeconds(),
                    lastImport.leastCpuBefore(
                            cpuBefore + before.cpuSeconds(), cpuAfter + after.cpuSeconds(), concurrency));
            report(concurrency, report, work, verdict);
        }
    }

    /** What was asked of the tenants, and the CPU seconds of both sides. */
    private record Work(long requests, double clientCpu, double serverCpu, double leastCpuBeforeLastImport) {}

    private static DistributionReport distribute(
            BenchBed bed, QlikCloud cloud, int concurrency, DistributionListener listener) {
        Distributor distributor = bed.fromSite()
                .to(cloud)
                .recordingIn(new MemoryLedger())
                .concurrency(concurrency)
                .listeningWith(listener)
                .build();
        return BenchBed.everything(distributor, "Analytics").apply();
    }

    private void report(int concurrency, DistributionReport report, Work work, Verdict verdict) {
        double seconds =
                Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0;
        double waiting = (work.requests * latency + (double) tenants * importTime) / 1000.0 / concurrency;
        int cores = Runtime.getRuntime().availableProcessors();
        double computing = (work.clientCpu + work.serverCpu) / cores;
        double lastOne =
                work.leastCpuBeforeLastImport / cores + (importTime + REQUESTS_AFTER_AN_UPLOAD * latency) / 1000.0;
        double ideal = Math.max(waiting, Math.max(computing, lastOne));
        System.out.printf(
                Locale.ROOT,
                "concurrency %d: %d delivered, %d failed, %.1f requests a tenant, %.2f s; waiting / concurrency %.2f s,"
                        + " CPU / cores %.2f s (client %.2f s, sandbox %.2f s of CPU), with what comes after the last upload"
                        + " %.2f s%n",
                concurrency,
                report.delivered().size(),
                report.failed().size(),
                (double) work.requests / tenants,
                seconds,
                waiting,
                computing,
                work.clientCpu,
                work.serverCpu,
                lastOne);
        verdict.atMost("not delivered", tenants - report.delivered().size(), 0, "");
        verdict.atMost("time / ideal at concurrency " + concurrency, seconds / ideal, 1.15, "");
    }
}
