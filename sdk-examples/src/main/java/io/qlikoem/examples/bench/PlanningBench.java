package io.qlikoem.examples.bench;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.examples.command.NumberOption;
import io.qlikoem.http.HttpTransport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.h2.jdbcx.JdbcConnectionPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Planning when nothing has changed: how long it takes, and whom it asks. */
@Command(
        name = "planning",
        mixinStandardHelpOptions = true,
        description = "Plans apps for many tenants that have them all already.")
final class PlanningBench implements Callable<Integer> {
    private static final String SPACE = "Analytics";
    private static final int ROUNDS = 5;

    @Option(names = "--tenants", defaultValue = "1000", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--apps", defaultValue = "20", description = "Number of apps.")
    private int apps;

    @Override
    public Integer call() throws IOException {
        NumberOption.require("--tenants", tenants, 1, 10_000);
        NumberOption.require("--apps", apps, 1, 10_000);
        System.out.println(ProcessFigures.machine());
        AtomicLong callsToTenants = new AtomicLong();
        OkHttpClient counting = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void callStart(Call call) {
                        callsToTenants.incrementAndGet();
                    }
                })
                .build();
        List<String> names = BenchBed.tenantNames(tenants);
        Verdict verdict = new Verdict();
        try (BenchBed bed = BenchBed.start("", "--apps", String.valueOf(apps));
                HttpTransport transport = HttpTransport.sharing(counting);
                QlikCloud cloud = imaginedCloud(bed, names, transport)) {
            JdbcConnectionPool database =
                    JdbcConnectionPool.create("jdbc:h2:file:" + bed.folder().resolve("ledger"), "", "");
            try {
                Ledger ledger = JdbcLedger.on(database).createTablesIfMissing();
                fill(ledger, names, bed.apps());
                Distributor distributor =
                        bed.fromSite().to(cloud).recordingIn(ledger).build();
                for (int round = 1; round <= ROUNDS; round++) {
                    measure(bed, BenchBed.everything(distributor, SPACE), round, verdict);
                }
            } finally {
                database.dispose();
            }
        }
        verdict.atMost("requests to tenants", (double) callsToTenants.get(), 0, "");
        return verdict.exitStatus();
    }

    /** Tenants that nobody will ask. */
    private static QlikCloud imaginedCloud(BenchBed bed, List<String> names, HttpTransport transport) {
        QlikCloudBuilder builder = bed.client().over(transport);
        names.forEach(name -> builder.tenant(name, URI.create("https://" + name + ".eu.example.com")));
        return builder.build();
    }

    private static void measure(BenchBed bed, Distribution distribution, int round, Verdict verdict) {
        long requests = bed.serverFigures().requests();
        long start = System.nanoTime();
        DistributionPlan plan = distribution.plan();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "round %d: %d deliveries planned, %d unchanged, %d requests to the site%n",
                round,
                plan.deliveries().size(),
                plan.with(Action.UNCHANGED).size(),
                bed.serverFigures().requests() - requests);
        verdict.atMost("planning", seconds, 3, " s");
        verdict.atMost(
                "deliveries that are not unchanged",
                plan.deliveries().size() - plan.with(Action.UNCHANGED).size(),
                0,
                "");
    }

    private static void fill(Ledger ledger, List<String> tenants, List<SourceApp> apps) {
        for (String tenant : tenants) {
            for (SourceApp app : apps) {
                DeliveryKey key = new DeliveryKey(app.id(), tenant, SPACE);
                Claim claim = ledger.claim(key, ClaimOwner.thisProcess(), Duration.ofMinutes(1))
                        .orElseThrow();
                ledger.record(
                        claim,
                        claim.entry()
                                .withPublishedAppId("published")
                                .withDeliveredVersion(app.version().label()));
                ledger.release(claim);
            }
        }
    }
}
