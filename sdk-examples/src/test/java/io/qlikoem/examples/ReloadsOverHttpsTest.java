package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.ReloadEvent.ReloadFailed;
import io.qlikoem.distribution.ReloadEvent.SignalAsked;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.reload.AtEachReload;
import io.qlikoem.distribution.reload.ReloadFailedException;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.notification.SiteNotifications;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's reloads drive a distribution, over real TLS, with the site's notifications and tasks. */
class ReloadsOverHttpsTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private final BlockingQueue<DistributionEvent> events = new LinkedBlockingQueue<>();
    private Sandbox sandbox;
    private QlikSenseSite site;
    private QlikCloud cloud;
    private Distributor distributor;
    private Distribution distribution;

    @BeforeEach
    void start(@TempDir Path folder) {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme"));
        sandbox.site().addApp(AppSpec.synthetic("Sales", 50_000).inStream("Customers"));
        sandbox.writeCredentials(folder);
        site = QlikSenseSite.at(sandbox.site().url())
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
        cloud = QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                .tenant("acme", sandbox.tenant("acme").url())
                .trusting(folder.resolve("ca.pem"))
                .build();
        distributor = Distributor.from(site)
                .to(cloud)
                .recordingIn(new MemoryLedger())
                .listeningWith(events::add)
                .build();
        distribution = distributor
                .distribution("all")
                .apps(inStream("Customers"))
                .toTenants(allTenants())
                .intoSpace("Analytics");
    }

    @AfterEach
    void stop() {
        cloud.close();
        site.close();
        sandbox.close();
    }

    @Test
    void readings_ofASiteWithManyApps_areAllOfThemAndThenOnlyWhatIsNew() {
        for (int i = 0; i < 230; i++) {
            sandbox.site().addApp(AppSpec.synthetic("App " + i, 2_000));
        }

        List<AppReading> all = site.readings(Optional.empty());
        sandbox.site().reload("App 7");
        List<AppReading> some =
                site.readings(Optional.of(sandbox.site().app("App 7").modifiedDate()));

        assertThat(all).hasSize(231).extracting(AppReading::appId).doesNotHaveDuplicates();
        assertThat(some).extracting(AppReading::name).containsExactly("App 7");
        assertThat(some.get(0).version().lastReloadTime())
                .contains(sandbox.site().app("App 7").lastReloadTime());
    }

    @Test
    void atEachReload_withNotifications_deliversWithoutLookingByItself() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        SiteNotifications notifications = site.notifications(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/qlik"),
                Secret.of("0123456789abcdef"));
        server.createContext("/qlik", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(
                        notifications
                                .accept(
                                        exchange.getRequestMethod(),
                                        exchange.getRequestURI().getPath(),
                                        exchange.getRequestBody())
                                .status(),
                        -1);
            }
        });
        server.start();
        AtEachReload reloads = distributor
                .atEachReload(distribution)
                .lookingEvery(NEVER)
                .settlingFor(Duration.ofMillis(200))
                .wokenBy(notifications)
                .build();
        try {
            reloads.start();
            awaitDelivery();
            assertThat(sandbox.site().notifications().subscriptions()).isEqualTo(3);

            sandbox.site().reload("Sales");
            awaitDelivery();
        } finally {
            reloads.stop();
            server.stop(0);
        }

        assertThat(sandbox.tenant("acme").appsIn("Analytics").get(0).sha256())
                .isEqualTo(sandbox.site().app("Sales").sha256());
        assertThat(sandbox.site().notifications().subscriptions()).isZero();
    }

    @Test
    void atEachReload_afterARestartOfTheRepository_subscribesAgain() throws Exception {
        AtEachReload reloads = distributor
                .atEachReload(distribution)
                .lookingEvery(Duration.ofMillis(200))
                .settlingFor(Duration.ofMillis(100))
                .wokenBy(site.notifications(URI.create("http://localhost:1/qlik"), Secret.of("0123456789abcdef")))
                .renewingEvery(Duration.ofMillis(200))
                .build();
        try {
            reloads.start();
            await(SignalAsked.class);
            awaitDelivery();
            sandbox.site().restartRepository();
            long before = sandbox.requestCount();
            sandbox.site().reload("Sales");
            awaitDelivery();
            while (sandbox.site().notifications().subscriptions() == 0) {
                assertThat(sandbox.requestCount()).isLessThan(before + 2_000);
                Thread.onSpinWait();
            }
        } finally {
            reloads.stop();
        }

        assertThat(sandbox.site().notifications().subscriptions()).isZero();
    }

    @Test
    void afterReloading_taskThatEndsWell_distributesWhatItMade() {
        String task = sandbox.site().addTask("Reload Sales", "Sales");

        assertThat(distributor
                        .afterReloading(site.reloadTasks(Duration.ofMinutes(1)), task, distribution)
                        .delivered())
                .hasSize(1);

        assertThat(sandbox.site().app("Sales").version()).isEqualTo(2);
        assertThat(sandbox.tenant("acme").appsIn("Analytics").get(0).sha256())
                .isEqualTo(sandbox.site().app("Sales").sha256());
    }

    @Test
    void afterReloading_taskThatFails_distributesNothingAndSaysWhy() {
        sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().failTask("Reload Sales", 1);

        assertThatThrownBy(() -> distributor.afterReloading(
                        site.reloadTasks(Duration.ofMinutes(1)), "Reload Sales", distribution))
                .isInstanceOf(ReloadFailedException.class)
                .hasMessageContaining("Reload Sales")
                .hasMessageContaining("finished fail")
                .hasMessageContaining("script log");

        assertThat(sandbox.site().exports("Sales")).isZero();
        assertThat(sandbox.tenant("acme").appsIn("Analytics")).isEmpty();
    }

    @Test
    void atEachReload_aReloadThatFails_distributesNothingAndSaysWhy() throws Exception {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        AtEachReload reloads = distributor
                .atEachReload(distribution)
                .lookingEvery(Duration.ofMillis(200))
                .settlingFor(Duration.ofMillis(100))
                .build();
        try {
            reloads.start();
            awaitDelivery();
            sandbox.site().failTask("Reload Sales", 1);
            site.tasks().start(task);

            ReloadFailed failed = await(ReloadFailed.class);

            assertThat(failed.reload().appId())
                    .isEqualTo(sandbox.site().app("Sales").id());
            assertThat(failed.reload().reason()).contains("finished fail").contains("script log");
        } finally {
            reloads.stop();
        }
        assertThat(sandbox.site().exports("Sales")).isEqualTo(1);
    }

    private void awaitDelivery() throws InterruptedException {
        DeliveryFinished finished = await(DeliveryFinished.class);
        assertThat(finished.result().outcome())
                .as(String.valueOf(finished.result().error()))
                .isEqualTo(Outcome.DELIVERED);
    }

    private <T extends DistributionEvent> T await(Class<T> kind) throws InterruptedException {
        while (true) {
            DistributionEvent event = events.poll(60, TimeUnit.SECONDS);
            assertThat(event)
                    .as("no " + kind.getSimpleName() + " within a minute")
                    .isNotNull();
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }
}
