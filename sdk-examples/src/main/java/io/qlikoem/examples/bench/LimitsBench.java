package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many apps into each tenant under the vendor's enforced rate limits: no request is to be refused. */
@Command(name = "limits", description = "Sends many apps to many tenants under enforced rate limits.")
final class LimitsBench implements Callable<Integer> {
    @Option(names = "--tenants", defaultValue = "100", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--apps", defaultValue = "10", description = "Apps for each tenant.")
    private int apps;

    @Option(names = "--concurrency", defaultValue = "64", description = "Deliveries at a time.")
    private int concurrency;

    @Override
    public Integer call() throws IOException {
        SandboxOptions options = SandboxOptions.defaults().withTenants(BenchBed.tenantNames(tenants));
        try (BenchBed bed = new BenchBed(options, apps, 100_000);
                QlikCloud cloud = bed.cloud()) {
            DistributionReport report =
                    bed.everything(cloud, new MemoryLedger(), concurrency).apply();
            long refused = bed.sandbox().requests().stream()
                    .filter(request -> request.status() == 429)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%d delivered, %d failed, %d requests refused with 429, %d requests in all, %.1f s%n",
                    report.delivered().size(),
                    report.failed().size(),
                    refused,
                    bed.sandbox().requestCount(),
                    Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0);
        }
        return 0;
    }
}
