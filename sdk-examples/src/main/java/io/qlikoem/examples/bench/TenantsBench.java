package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.sandbox.RecordedRequest;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One app to many tenants that answer slowly: how near the run comes to work divided by concurrency. */
@Command(name = "tenants", description = "Sends one app to many tenants, with latency and slow imports.")
final class TenantsBench implements Callable<Integer> {
    @Option(names = "--tenants", defaultValue = "300", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--megabytes", defaultValue = "5", description = "Size of the app.")
    private long megabytes;

    @Option(names = "--concurrency", defaultValue = "16", description = "Deliveries at a time.")
    private int concurrency;

    @Option(names = "--latency", defaultValue = "50", description = "Milliseconds before each answer.")
    private int latency;

    @Option(names = "--import", defaultValue = "1000", description = "Milliseconds that an import takes.")
    private int importTime;

    @Override
    public Integer call() throws IOException {
        SandboxOptions options = SandboxOptions.defaults().withTenants(BenchBed.tenantNames(tenants));
        try (BenchBed bed = new BenchBed(options, 1, megabytes * 1_000_000);
                QlikCloud cloud = bed.cloud()) {
            Sandbox sandbox = bed.sandbox();
            sandbox.faults()
                    .on("POST", "/apps/import")
                    .times(Integer.MAX_VALUE)
                    .delay(Duration.ofMillis(latency + importTime));
            for (String name : BenchBed.tenantNames(tenants)) {
                sandbox.faults().on("*", ".*").at(name).times(Integer.MAX_VALUE).delay(Duration.ofMillis(latency));
            }
            long before = sandbox.requestCount();
            DistributionReport report =
                    bed.everything(cloud, new MemoryLedger(), concurrency).apply();
            long requests = sandbox.requests().stream()
                    .skip(before)
                    .map(RecordedRequest::place)
                    .filter(place -> place.startsWith("tenant-"))
                    .count();
            print(report, requests);
        }
        return 0;
    }

    private void print(DistributionReport report, long requests) {
        double seconds =
                Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0;
        double work = (requests * latency + (double) tenants * importTime) / 1000.0;
        double ideal = work / concurrency;
        System.out.printf(
                Locale.ROOT,
                "%d delivered, %d failed; %.1f requests a tenant; %.1f s at concurrency %d, ideal (waiting / concurrency)"
                        + " %.1f s, ratio %.2f%n",
                report.delivered().size(),
                report.failed().size(),
                (double) requests / tenants,
                seconds,
                concurrency,
                ideal,
                seconds / ideal);
    }
}
