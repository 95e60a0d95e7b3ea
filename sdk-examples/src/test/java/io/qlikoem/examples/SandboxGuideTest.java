package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxApp;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/sandbox.md and of the README, run. */
class SandboxGuideTest {
    @TempDir
    Path directory;

    @Test
    void readmeExample_againstTheSandbox_delivers() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme"))) {
            SandboxApp sales = sandbox.site()
                    .addApp(AppSpec.synthetic("Sales", 2_000_000)
                            .inStream("Customer dashboards")
                            .tagged("cloud")
                            .with("CloudTenant", "acme"));
            sandbox.writeCredentials(directory); // client.pem, client_key.pem, root.pem, ca.pem, proxy.jwt ...

            DistributionReport report = yourCode(sandbox);

            assertThat(report.isComplete()).isTrue();
            assertThat(sandbox.tenant("acme").appsIn("Analytics"))
                    .extracting(CloudApp::sha256)
                    .containsExactly(sales.sha256());
            sandbox.site().reload("Sales"); // other content, later reload time
        }
    }

    private DistributionReport yourCode(Sandbox sandbox) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1");
        return ReadmeExample.distribute(
                sandbox.site().url(),
                directory,
                sandbox.tenant("acme").url(),
                sandbox.cloudClientId(),
                sandbox.cloudClientSecret(),
                dataSource,
                (tenant, error) -> {});
    }

    @Test
    void faults_asInTheGuide_waitForTheirRequests() {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.faults().on("POST", "/publish$").at("acme").times(2).respond(503);
            sandbox.faults().on("POST", "/apps/import").dropAfterHandling(); // done, but you never hear of it
            sandbox.faults().on("PATCH", "/temp-contents/files/").dropAfterReceiving(1_000_000);
            sandbox.faults().on("GET", "/items").afterPassing(3).respond(429, "", Map.of("Retry-After", "1"));

            assertThat(sandbox.faults().pending()).isEqualTo(5);
        }
    }

    @Test
    void running_asInTheGuide_waitsForItsRequests() throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTenant acme = sandbox.tenant("acme");
            Process process = new ProcessBuilder("true").start();
            sandbox.faults()
                    .on("PATCH", "/temp-contents/files/")
                    .running(() -> acme.revokeTokens())
                    .carryOut();
            sandbox.faults()
                    .on("POST", "/publish$")
                    .running(() -> acme.deleteSpace("Analytics"))
                    .carryOut();
            sandbox.faults()
                    .on("POST", "/apps/import")
                    .running(process::destroyForcibly)
                    .dropAfterHandling();

            assertThat(sandbox.faults().pending()).isEqualTo(3);
        }
    }
}
