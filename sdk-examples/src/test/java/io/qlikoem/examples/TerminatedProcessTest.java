package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is asked to end (SIGTERM) while it publishes. */
@Timeout(60)
class TerminatedProcessTest {
    @TempDir
    Path folder;

    @Test
    void distribute_terminatedWhileItPublishes_recordsTheAnswerAndPrintsItsReport() throws Exception {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.defaults().withTenants("acme").withEnforceRateLimits(false))) {
            sandbox.site()
                    .addApp(AppSpec.synthetic("Sales", 20_000)
                            .inStream(SampleApps.STREAM)
                            .tagged(SampleApps.TAG));
            Path config = SandboxConfig.write(sandbox, folder);
            Path log = folder.resolve("terminated.log");
            sandbox.faults().on("POST", "/publish").delay(Duration.ofSeconds(2));
            Process process = ProgramRun.asProcess(log, "distribute", "--config", config.toString());
            while (sandbox.faults().pending() > 0 && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }

            process.destroy();
            assertThat(process.waitFor()).isEqualTo(143);
            int asked = sandbox.requests().size();
            ProgramRun next = ProgramRun.of("distribute", "--config", config.toString());

            assertThat(Files.readString(log)).contains("1 failed", "the next one goes on from here");
            assertThat(next.exitStatus()).as(next.err() + next.out()).isZero();
            assertThat(sandbox.tenant("acme").appsIn("Analytics"))
                    .extracting(CloudApp::name)
                    .containsExactly("Sales");
            assertThat(sandbox.requests().subList(asked, sandbox.requests().size()))
                    .as("what it had published it knows from the ledger, and does not look for")
                    .noneMatch(sent ->
                            sent.path().endsWith("/publish") || sent.path().endsWith("/items"));
        }
    }
}
