package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.rehearsal.Moment;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real process, killed while a request of its is under way, which the tenant then carries out all the same. The next run
 * ends as if nothing had happened.
 */
class KilledProcessTest {
    private static final long BYTES = 3_000_000;
    private static final long CHUNK_BYTES = 1_000_000;

    @TempDir
    Path folder;

    private Sandbox sandbox;
    private SandboxTenant acme;
    private Path config;

    @BeforeEach
    void startSandbox() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme"));
        acme = sandbox.tenant("acme");
        sandbox.site()
                .addApp(AppSpec.synthetic("Sales", BYTES)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG));
        config = SandboxConfig.write(sandbox, folder);
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /api/v1/spaces",
        "POST, /temp-contents/files",
        "PATCH, /temp-contents/files/",
        "POST, /apps/import",
        "POST, /publish",
        "GET, /api/v1/apps/"
    })
    void distribute_killedInTheFirstDelivery_theNextRunEndsWithOnePublishedAndOneOriginApp(String method, String path)
            throws Exception {
        killWhile(method, path);

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(acme.appsIn("Analytics")).hasSize(1);
        assertDelivered();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"PATCH, /temp-contents/files/", "POST, /apps/import", "PUT, /publish", "DELETE, /api/v1/apps/"})
    void distribute_killedInALaterDelivery_theNextRunKeepsThePublishedId(String method, String path) throws Exception {
        distribute();
        String published = acme.appsIn("Analytics").get(0).id();
        sandbox.site().reload("Sales");

        killWhile(method, path);
        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(acme.appsIn("Analytics")).extracting(CloudApp::id).containsExactly(published);
        assertDelivered();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ANNOUNCED", "CHUNK", "IMPORT", "PUBLISH", "VERIFY"})
    void distribute_killedBetweenAnAnswerAndTheLedger_theNextRunEndsWithOnePublishedAndOneOriginApp(Moment moment)
            throws Exception {
        killBeforeRecording(moment);

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(acme.appsIn("Analytics")).hasSize(1);
        assertDelivered();
        assertThat(sandbox.bytesUploaded()).isLessThanOrEqualTo(BYTES + CHUNK_BYTES);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PUBLISH", "RETIRE"})
    void distribute_killedBetweenAnAnswerAndTheLedgerOfALaterDelivery_theNextRunKeepsThePublishedId(Moment moment)
            throws Exception {
        distribute();
        String published = acme.appsIn("Analytics").get(0).id();
        sandbox.site().reload("Sales");

        killBeforeRecording(moment);
        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(acme.appsIn("Analytics")).extracting(CloudApp::id).containsExactly(published);
        assertDelivered();
    }

    private void assertDelivered() {
        CloudApp published = acme.appsIn("Analytics").get(0);
        assertThat(published.sha256()).isEqualTo(sandbox.site().app("Sales").sha256());
        assertThat(acme.appsIn("OEM landing")).extracting(CloudApp::id).containsExactly(published.originAppId());
        assertThat(distribute().out()).contains("0 delivered, 1 unchanged");
    }

    /** Starts the program as a process of its own; the tenant kills it when it has carried the request out, and answers nobody. */
    private void killWhile(String method, String path) throws IOException, InterruptedException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        sandbox.faults()
                .on(method, path)
                .running(() -> started.join().destroyForcibly())
                .dropAfterHandling();
        Process process =
                ProgramRun.asProcess(folder.resolve("killed.log"), "distribute", "--config", config.toString());
        started.complete(process);
        assertThat(process.waitFor()).as("exit status of a killed process").isEqualTo(137);
        assertThat(sandbox.faults().pending()).isZero();
    }

    /** The tenant has answered and the process knows it, but its ledger does not yet. */
    private void killBeforeRecording(Moment moment) throws IOException, InterruptedException {
        Process process = program(
                        "rehearse",
                        "run",
                        "--config",
                        config.toString(),
                        "--spool",
                        folder.resolve("spool").toString(),
                        "--chunk-bytes",
                        String.valueOf(CHUNK_BYTES),
                        "--hold",
                        moment.name())
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("holding");
        process.destroyForcibly().waitFor();
    }

    private ProcessBuilder program(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("killed.err").toFile());
    }

    private ProgramRun distribute() {
        return ProgramRun.of(
                List.of("distribute", "--config", config.toString()).toArray(String[]::new));
    }
}
