package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.sandbox.SandboxApp;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcConnectionPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Planning when nothing has changed: how long it takes, and whom it asks. */
@Command(name = "planning", description = "Plans apps for many tenants that have them all already.")
final class PlanningBench implements Callable<Integer> {
    @Option(names = "--tenants", defaultValue = "1000", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--apps", defaultValue = "20", description = "Number of apps.")
    private int apps;

    @Override
    public Integer call() throws IOException {
        List<String> names = BenchBed.tenantNames(tenants);
        try (BenchBed bed = new BenchBed(SandboxOptions.defaults(), apps, 10_000);
                QlikCloud cloud = bed.imaginedCloud(names)) {
            JdbcConnectionPool database =
                    JdbcConnectionPool.create("jdbc:h2:file:" + bed.folder().resolve("ledger"), "", "");
            try {
                Ledger ledger = JdbcLedger.on(database).createTablesIfMissing();
                fill(ledger, names, bed.sandbox().site().apps());
                Distribution distribution = bed.everything(cloud, ledger, 16);
                for (int round = 1; round <= 5; round++) {
                    measure(bed, distribution, round);
                }
            } finally {
                database.dispose();
            }
        }
        return 0;
    }

    private static void measure(BenchBed bed, Distribution distribution, int round) {
        long requests = bed.sandbox().requestCount();
        long start = System.nanoTime();
        DistributionPlan plan = distribution.plan();
        System.out.printf(
                Locale.ROOT,
                "round %d: %d deliveries planned, %d unchanged, in %.2f s with %d requests, none to a tenant%n",
                round,
                plan.deliveries().size(),
                plan.with(Action.UNCHANGED).size(),
                (System.nanoTime() - start) / 1e9,
                bed.sandbox().requestCount() - requests);
    }

    private static void fill(Ledger ledger, List<String> tenants, List<SandboxApp> apps) {
        for (String tenant : tenants) {
            for (SandboxApp app : apps) {
                DeliveryKey key = new DeliveryKey(app.id(), tenant, "Analytics");
                Claim claim = ledger.claim(key, ClaimOwner.thisProcess(), Duration.ofMinutes(1))
                        .orElseThrow();
                ledger.record(
                        claim,
                        claim.entry()
                                .withPublishedAppId("published")
                                .withDeliveredVersion(app.lastReloadTime().toString()));
                ledger.release(claim);
            }
        }
    }
}
