package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.TcpFaultProxy.Direction;
import io.qlikoem.examples.TcpFaultProxy.Kind;
import io.qlikoem.http.TimeLimits;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens on the wire itself, below TLS, between the SDK and the site or a tenant. */
class TcpFaultTest {
    private static final String STREAM = "Customers";
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final Ledger ledger = new MemoryLedger();
    private Sandbox sandbox;
    private TcpFaultProxy toSite;
    private TcpFaultProxy toAcme;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
        sandbox.site().addApp(AppSpec.synthetic("Sales", 2_000_000).inStream(STREAM));
        sandbox.writeCredentials(folder);
        toSite = new TcpFaultProxy(sandbox.site().url());
        toAcme = new TcpFaultProxy(sandbox.tenant("acme").url());
    }

    @AfterEach
    void stop() throws IOException {
        toAcme.close();
        toSite.close();
        sandbox.close();
    }

    @ParameterizedTest(name = "{2} after {1} bytes {0}")
    @CsvSource({
        "TO_SERVER, 1000000, RESET",
        "TO_SERVER, 1000000, SILENCE",
        "TO_SERVER, 1000000, SLOW",
        "TO_SERVER,       0, SILENCE",
        "TO_CLIENT,    4000, RESET",
        "TO_CLIENT,    4000, END"
    })
    void apply_tenantsConnectionFails_deliversOnce(Direction direction, long bytes, Kind kind) {
        toAcme.strike(direction, bytes, kind);

        DistributionReport report = distribute();

        assertThat(report.isComplete()).as(report.describe()).isTrue();
        assertThat(toAcme.due()).as("blows that have not fallen").isZero();
        assertDelivered();
    }

    @ParameterizedTest(name = "{2} after {1} bytes {0}")
    @CsvSource({"TO_CLIENT, 1000000, RESET", "TO_CLIENT, 1000000, END", "TO_CLIENT, 1000000, SILENCE"})
    void apply_sitesConnectionFails_deliversOnce(Direction direction, long bytes, Kind kind) {
        toSite.strike(direction, bytes, kind);

        DistributionReport report = distribute();

        assertThat(report.isComplete()).as(report.describe()).isTrue();
        assertThat(toSite.due()).as("blows that have not fallen").isZero();
        assertDelivered();
    }

    @Test
    void apply_tenantRefusesConnections_failsInOneLineAndTheNextRunDelivers() throws IOException {
        toAcme.refuse();

        DistributionReport report = distribute();
        toAcme.admit();
        DistributionReport next = distribute();

        assertThat(report.failed()).singleElement().satisfies(result -> {
            assertThat(result.tenant()).isEqualTo("acme");
            assertThat(result.error().orElseThrow().message())
                    .contains("tenant acme", "the next run goes on from there")
                    .doesNotContain("\n", sandbox.cloudClientSecret());
        });
        assertThat(report.delivered()).extracting(DeliveryResult::tenant).containsExactly("globex");
        assertThat(next.delivered()).extracting(DeliveryResult::tenant).containsExactly("acme");
        assertDelivered();
    }

    private void assertDelivered() {
        for (String tenant : new String[] {"acme", "globex"}) {
            assertThat(sandbox.tenant(tenant).appsIn("Analytics"))
                    .extracting(CloudApp::sha256)
                    .containsExactly(sandbox.site().app("Sales").sha256());
            assertThat(sandbox.tenant(tenant).appsIn("OEM landing")).hasSize(1);
        }
        assertThat(folder.resolve("spool")).isEmptyDirectory();
    }

    private DistributionReport distribute() {
        try (QlikSenseSite site = QlikSenseSite.at(toSite.url())
                        .certificates(
                                folder.resolve("client.pem"),
                                folder.resolve("client_key.pem"),
                                folder.resolve("root.pem"))
                        .actingAs("INTERNAL\\sa_api")
                        .timeLimits(TcpFaultTest::impatient)
                        .build();
                QlikCloud cloud = QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                        .tenant("acme", toAcme.url())
                        .tenant("globex", sandbox.tenant("globex").url())
                        .trusting(folder.resolve("ca.pem"))
                        .timeLimits(TcpFaultTest::impatient)
                        .build()) {
            return Distributor.from(site)
                    .to(cloud)
                    .recordingIn(ledger)
                    .spoolingIn(folder.resolve("spool"))
                    .chunkBytes(1_500_000)
                    .build()
                    .distribution("all")
                    .apps(inStream(STREAM))
                    .toTenants(allTenants())
                    .intoSpace("Analytics")
                    .apply();
        }
    }

    private static TimeLimits.Builder impatient(TimeLimits.Builder limits) {
        return limits.connect(SHORT).read(SHORT).write(SHORT).longSilence(SHORT);
    }
}
