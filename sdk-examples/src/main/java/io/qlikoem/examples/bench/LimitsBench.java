package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.command.NumberOption;
import io.qlikoem.http.RateBudget;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Many apps into each tenant under enforced rate limits: no request is to be refused, and no more time to pass than the limits ask
 * for.
 *
 * <p>Ten apps for a tenant are far below the vendor's limits. So both sides take a part of them, {@code --share}, such that the
 * limit of writes binds; windows and clocks are the real ones.
 */
@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        description = "Sends many apps to many tenants under enforced rate limits; takes five minutes.")
final class LimitsBench implements Callable<Integer> {
    private static final int WRITES_A_MINUTE = 100;
    private static final int UPLOADS_A_MINUTE = 800;
    private static final int WINDOW_MINUTES = 5;

    /** A token and two spaces for the tenant. */
    private static final int WRITES_FOR_TENANT = 3;
    /** Its import and its publishing; announcing its upload and sending it. */
    private static final int EACH_FOR_APP = 2;

    @Option(names = "--tenants", defaultValue = "100", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--apps", defaultValue = "10", description = "Apps for each tenant.")
    private int apps;

    @Option(names = "--concurrency", defaultValue = "64", description = "Deliveries at a time.")
    private int concurrency;

    @Option(names = "--share", defaultValue = "0.03", description = "Which part of the vendor's limits holds.")
    private double share;

    @Override
    public Integer call() throws IOException {
        NumberOption.require("--tenants", tenants, 1, 10_000);
        NumberOption.require("--apps", apps, 1, 10_000);
        NumberOption.require("--concurrency", concurrency, 1, 256);
        NumberOption.require("--share", share, 0.001, 1.0);
        System.out.println(ProcessFigures.machine());
        Verdict verdict = new Verdict();
        try (BenchBed bed = BenchBed.start(
                        "", "--tenants=" + tenants, "--apps=" + apps, "--bytes=100000", "--share=" + share);
                QlikCloud cloud = bed.cloud(options -> options.rateBudget(RateBudget.share(share)))) {
            Distributor distributor = bed.fromSite()
                    .to(cloud)
                    .recordingIn(new MemoryLedger())
                    .concurrency(concurrency)
                    .build();
            DistributionReport report =
                    BenchBed.everything(distributor, "Analytics").apply();
            report(report, bed.serverFigures(), verdict);
        }
        return verdict.exitStatus();
    }

    private void report(DistributionReport report, BenchBed.ServerFigures server, Verdict verdict) {
        double seconds =
                Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0;
        int writes = WRITES_FOR_TENANT + EACH_FOR_APP * apps;
        double bound = Math.max(
                waited(writes, WRITES_A_MINUTE, WINDOW_MINUTES), waited(EACH_FOR_APP * apps, UPLOADS_A_MINUTE, 1));
        System.out.printf(
                Locale.ROOT,
                "%d delivered, %d failed, %d requests to tenants, %.1f s; each tenant takes %d writes, %d of them in any"
                        + " %d minutes, so that no client can be done before %.0f s%n",
                report.delivered().size(),
                report.failed().size(),
                server.tenantRequests(),
                seconds,
                writes,
                allowed(WRITES_A_MINUTE, WINDOW_MINUTES),
                WINDOW_MINUTES,
                bound);
        verdict.atMost("not delivered", tenants * apps - report.delivered().size(), 0, "");
        verdict.atMost("requests refused with 429", (double) server.refused(), 0, "");
        verdict.atLeast("seconds that the limits ask for (0: they do not bind, choose a smaller share)", bound, 1, "");
        verdict.atMost("time / what the limits ask for", seconds / bound, 1.1, "");
    }

    private int allowed(int perMinute, int minutes) {
        return (int) (perMinute * share * minutes);
    }

    /** The seconds before the last of so many requests of one tenant may be sent. */
    private double waited(int requests, int perMinute, int minutes) {
        int fullWindows = (requests - 1) / Math.max(1, allowed(perMinute, minutes));
        return fullWindows * minutes * 60.0;
    }
}
