package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clock that jumps in the middle of an upload: the one of the client, or the one of site and tenants. */
class ClockJumpTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "client {0}, site and tenants {1}")
    @CsvSource({"PT10H, PT0H", "PT-10H, PT0H", "PT0H, PT10H", "PT0H, PT-10H", "PT-10H, PT10H"})
    void apply_aClockJumpsDuringTheUpload_deliversOnce(Duration client, Duration server) {
        JumpingClock here = new JumpingClock();
        JumpingClock there = new JumpingClock();
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withClock(there))) {
            sandbox.site().addApp(AppSpec.synthetic("Sales", 2_000_000));
            sandbox.faults()
                    .on("PATCH", "/files/")
                    .running(() -> {
                        here.jump(client);
                        there.jump(server);
                    })
                    .carryOut();

            DistributionReport report = distribute(sandbox, here);

            assertThat(report.isComplete()).as(report.describe()).isTrue();
            assertThat(sandbox.faults().pending()).isZero();
            assertThat(sandbox.tenant("acme").appsIn("Analytics"))
                    .extracting(CloudApp::sha256)
                    .containsExactly(sandbox.site().app("Sales").sha256());
            assertThat(sandbox.tenant("acme").appsIn("OEM landing")).hasSize(1);
        }
    }

    private DistributionReport distribute(Sandbox sandbox, Clock clock) {
        sandbox.writeCredentials(folder);
        try (QlikSenseSite site = QlikSenseSite.at(sandbox.site().url())
                        .certificates(
                                folder.resolve("client.pem"),
                                folder.resolve("client_key.pem"),
                                folder.resolve("root.pem"))
                        .actingAs("INTERNAL\\sa_api")
                        .build();
                QlikCloud cloud = QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                        .tenant("acme", sandbox.tenant("acme").url())
                        .trusting(folder.resolve("ca.pem"))
                        .clock(clock, pause -> {})
                        .build()) {
            return Distributor.from(site)
                    .to(cloud)
                    .recordingIn(new MemoryLedger())
                    .spoolingIn(folder.resolve("spool"))
                    .chunkBytes(700_000)
                    .build()
                    .distribution("all")
                    .apps(everyApp())
                    .toTenants(allTenants())
                    .intoSpace("Analytics")
                    .apply();
        }
    }

    private static final class JumpingClock extends Clock {
        private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

        void jump(Duration by) {
            offset.updateAndGet(by::plus);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for another zone");
        }
    }
}
