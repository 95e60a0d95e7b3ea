package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.examples.stage.TenantNames;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.RecordedRequest;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases in waves by the program: a canary that saves the others, and a process that dies between two waves' ends. */
class WavesRunTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;
    private Path config;

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void distribute_theCanaryFails_theOther99TenantsAreNotEvenAsked() throws IOException {
        start(100, "[{\"canary\": [\"globex\"]}, {\"percent\": 20}, {\"rest\": true}]");
        sandbox.faults().on("POST", "/apps/import").at("globex").times(9).respond(400);

        ProgramRun failed = distribute();

        assertThat(failed.exitStatus()).isEqualTo(1);
        assertThat(failed.out()).contains("0 delivered, 0 unchanged, 1 failed, 0 blocked, 99 not started");
        assertThat(sandbox.tenants())
                .filteredOn(tenant -> !tenant.name().equals("globex"))
                .hasSize(99)
                .allSatisfy(tenant -> assertThat(tenant.requestCount()).isZero());

        sandbox.faults().clear();
        ProgramRun mended = distribute();

        assertThat(mended.out()).contains("100 delivered, 0 unchanged, 0 failed");
        assertThat(sandbox.tenants())
                .allSatisfy(tenant -> assertThat(tenant.appsIn("Analytics")).hasSize(1));
    }

    @Test
    void distribute_killedInTheSecondWave_goesOnThereAndPublishesNothingTwice() throws Exception {
        start(10, "[{\"canary\": [\"globex\"]}, {\"percent\": 40}, {\"rest\": true}]");
        // initech and umbrella are in the second wave; both are at work when the process dies.
        sandbox.faults().on("POST", "/publish").at("umbrella").delay(Duration.ofMillis(400));
        kill();
        Map<String, Long> before = new HashMap<>();
        sandbox.tenants().forEach(tenant -> before.put(tenant.name(), tenant.requestCount()));
        assertThat(waveThree())
                .allSatisfy(tenant -> assertThat(tenant.requestCount()).isZero());

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(sandbox.tenant("globex").requestCount()).isEqualTo(before.get("globex"));
        assertThat(sandbox.tenants()).allSatisfy(tenant -> {
            assertThat(tenant.appsIn("Analytics"))
                    .extracting(CloudApp::sha256)
                    .containsExactly(sandbox.site().app("Sales").sha256());
            assertThat(publishes(tenant)).as(tenant.name()).isEqualTo(1);
        });
        assertThat(distribute().out()).contains("0 delivered, 10 unchanged");
    }

    @Test
    void distribute_cancelledWhileTheCanarySoaks_theNextRunWaitsForTheRest() throws Exception {
        start(4, "[{\"canary\": [\"globex\"], \"soak\": \"PT3S\"}, {\"rest\": true}]");
        Process process = process();
        Path log = folder.resolve("killed.log");
        awaitUntil(() -> says(log, "globex") || !process.isAlive());
        process.destroy();
        process.waitFor();
        long canary = sandbox.tenant("globex").requestCount();
        assertThat(Files.readString(log)).contains("1 delivered", "3 not started");
        assertThat(sandbox.tenant("acme").requestCount()).isZero();

        ProgramRun run = distribute();

        assertThat(run.out()).contains("3 delivered, 1 unchanged");
        assertThat(sandbox.tenant("globex").requestCount()).isEqualTo(canary);
    }

    private static boolean says(Path log, String text) {
        try {
            return Files.exists(log) && Files.readString(log).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SandboxTenant> waveThree() {
        return sandbox.tenants().subList(5, 10);
    }

    private long publishes(SandboxTenant tenant) {
        return sandbox.requests().stream()
                .filter(request -> request.place().equals(tenant.name()))
                .map(RecordedRequest::path)
                .filter(path -> path.endsWith("/publish"))
                .count();
    }

    private void start(int tenants, String waves) throws IOException {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(TenantNames.of(tenants)));
        sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 20_000)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG));
        config = SandboxConfig.write(sandbox, folder);
        Files.writeString(
                config,
                Files.readString(config)
                        .replace("\"space\": \"Analytics\"", "\"space\": \"Analytics\", \"waves\": " + waves));
    }

    /** Starts the program as a process of its own and kills it as soon as the delayed request has arrived. */
    private void kill() throws Exception {
        Process process = process();
        awaitUntil(() -> sandbox.faults().pending() == 0 || !process.isAlive());
        assertThat(process.isAlive())
                .as("it is still at work when it is killed")
                .isTrue();
        process.destroyForcibly().waitFor();
        // What the tenant had begun it ends.
        awaitUntil(() -> sandbox.tenant("umbrella").appsIn("Analytics").size() == 1);
    }

    private Process process() throws IOException {
        return ProgramRun.asProcess(folder.resolve("killed.log"), "distribute", "--config", config.toString());
    }

    private static void awaitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the time of the deadline").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private ProgramRun distribute() {
        return ProgramRun.of("distribute", "--config", config.toString());
    }
}
