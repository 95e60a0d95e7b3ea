package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.ledger.Claim;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.http.HttpTransport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process stands still on its way to a request, is given up meanwhile, and wakes. */
class OvertakenRunTest {
    @TempDir
    Path folder;

    private final MemoryLedger ledger = new MemoryLedger();

    @ParameterizedTest
    @ValueSource(strings = {"/publish", "/apps/import"})
    void apply_deliveryTakenOverWhenItsRequestIsAboutToLeave_sendsItNoMore(String request) {
        try (ReleaseWorld world = new ReleaseWorld(folder, List.of("acme"))) {
            world.addApp("Sales", 20_000);

            DistributionReport report = distribute(world, request, chain -> {
                overtake(world);
                return chain.proceed(chain.request());
            });

            DeliveryResult sales = report.deliveries().get(0);
            assertThat(sales.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(sales.error().orElseThrow().type()).isEqualTo("StaleClaim");
            assertThat(world.sandbox.requests()).noneMatch(sent -> sent.path().endsWith(request));
        }
    }

    @Test
    void apply_deliveryTakenOverWhileItsPublishIsOnTheWay_removesTheAppThatNobodyKnows() {
        try (ReleaseWorld world = new ReleaseWorld(folder, List.of("acme"))) {
            world.addApp("Sales", 20_000);

            DistributionReport report = distribute(world, "/publish", chain -> {
                Response published = chain.proceed(chain.request());
                Claim claim = overtake(world);
                ledger.record(claim, claim.entry().withPublishedAppId("published by the other"));
                return published;
            });

            assertThat(report.deliveries().get(0).error().orElseThrow().type()).isEqualTo("StaleClaim");
            assertThat(world.sandbox.requests()).anyMatch(sent -> sent.path().endsWith("/publish"));
            assertThat(world.tenant("acme").appsIn("Analytics")).isEmpty();
        }
    }

    @Test
    void apply_deliveryTakenOverByOneThatFoundItsApp_leavesTheApp() {
        try (ReleaseWorld world = new ReleaseWorld(folder, List.of("acme"))) {
            world.addApp("Sales", 20_000);

            distribute(world, "/publish", chain -> {
                Response published = chain.proceed(chain.request());
                Claim claim = overtake(world);
                String found = world.tenant("acme").appsIn("Analytics").get(0).id();
                ledger.record(claim, claim.entry().withPublishedAppId(found));
                return published;
            });

            assertThat(world.tenant("acme").appsIn("Analytics")).hasSize(1);
        }
    }

    private Claim overtake(ReleaseWorld world) {
        DeliveryKey key = new DeliveryKey(world.sandbox.site().apps().get(0).id(), "acme", "Analytics");
        ClaimOwner us = ClaimOwner.thisProcess();
        return ledger.claim(key, us, Duration.ofMinutes(1), Set.of(us)).orElseThrow();
    }

    private DistributionReport distribute(ReleaseWorld world, String request, Interceptor meanwhile) {
        OkHttpClient client = new OkHttpClient.Builder()
                .addNetworkInterceptor(
                        chain -> chain.request().url().encodedPath().endsWith(request)
                                ? meanwhile.intercept(chain)
                                : chain.proceed(chain.request()))
                .build();
        QlikCloud cloud = world.cloud(options -> options.over(HttpTransport.sharing(client)));
        return world.distributor(ledger, cloud)
                .build()
                .distribution("dashboards")
                .apps(inStream(SampleApps.STREAM))
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .apply();
    }
}
