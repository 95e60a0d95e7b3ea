package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Fault;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of docs/reliability.md: each fault ends in a delivery, or in one line that says where, what and what to do. */
class FaultTableTest {
    private static final String DISABLED =
            "{\"errors\":[{\"title\":\"Tenant is disabled\",\"code\":\"TENANT_DISABLED\",\"status\":\"401\"}]}";

    @TempDir
    Path folder;

    private Sandbox sandbox;
    private Path config;

    @BeforeEach
    void startSandbox() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
        sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 2_000_000)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG));
        config = SandboxConfig.write(sandbox, folder);
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    static Stream<Arguments> passingFaults() {
        return Stream.of(
                fault("the export breaks off", sandbox -> sandbox.site().cutDownloads(1)),
                fault("the export fails with 500", sandbox -> sandbox.site().failExports(1)),
                fault(
                        "the app is reloaded while it is exported",
                        sandbox -> sandbox.site().reloadDuringExports(1)),
                fault(
                        "the token is refused in the middle",
                        sandbox -> on(sandbox, "PATCH", "/files/").respond(401)),
                fault(
                        "the tenant's gateway fails",
                        sandbox -> on(sandbox, "GET", "/users/me").times(2).respond(502)),
                fault(
                        "the upload breaks off",
                        sandbox -> on(sandbox, "PATCH", "/files/").dropAfterReceiving(500_000)),
                fault(
                        "the answer to a chunk is lost",
                        sandbox -> on(sandbox, "PATCH", "/files/").dropAfterHandling()),
                fault(
                        "the upload is locked",
                        sandbox -> on(sandbox, "PATCH", "/files/").times(2).respond(423)),
                fault(
                        "the upload has expired",
                        sandbox -> on(sandbox, "PATCH", "/files/").respond(410)),
                fault(
                        "the upload is not known",
                        sandbox -> on(sandbox, "PATCH", "/files/").respond(404)),
                fault(
                        "the import fails with 503",
                        sandbox -> on(sandbox, "POST", "/apps/import").respond(503)),
                fault("the import's answer is lost and the index lags", sandbox -> {
                    sandbox.tenant("acme").itemsDelay(Duration.ofSeconds(2));
                    on(sandbox, "POST", "/apps/import").dropAfterHandling();
                }),
                fault(
                        "the publish's answer is lost",
                        sandbox -> on(sandbox, "POST", "/publish").dropAfterHandling()),
                fault(
                        "a rate limit is hit",
                        sandbox -> on(sandbox, "POST", "/publish")
                                .respond(429, "{\"errors\":[{\"code\":\"HTTP-429\"}]}", Map.of("Retry-After", "1"))),
                fault(
                        "access lags behind the publish",
                        sandbox -> on(sandbox, "GET", "/api/v1/apps/").respond(403)),
                fault(
                        "the site's proxy answers with a page in place of the file",
                        sandbox -> sandbox.faults()
                                .on("GET", "/tempcontent")
                                .respond(200, "<html>Sign in</html>", Map.of("Content-Type", "text/html"))),
                fault(
                        "the tenant answers 503 for a while, whatever is asked",
                        sandbox ->
                                on(sandbox, "*", ".*").afterPassing(6).times(2).respond(503)),
                fault(
                        "all tokens are revoked in the middle of the upload",
                        sandbox -> on(sandbox, "PATCH", "/files/")
                                .running(() -> sandbox.tenant("acme").revokeTokens())
                                .carryOut()),
                fault(
                        "the tenants' clock jumps past the life of all tokens",
                        sandbox -> on(sandbox, "PATCH", "/files/")
                                .running(() -> sandbox.advanceClock(Duration.ofHours(7)))
                                .carryOut()),
                fault(
                        "the tenants' clock jumps past the life of the upload",
                        sandbox -> on(sandbox, "POST", "/apps/import")
                                .running(() -> sandbox.advanceClock(Duration.ofHours(25)))
                                .carryOut()),
                fault(
                        "the landing space is deleted before the import",
                        sandbox -> on(sandbox, "POST", "/apps/import")
                                .running(() -> sandbox.tenant("acme").deleteSpace("OEM landing"))
                                .carryOut()),
                fault(
                        "the managed space is deleted before the publish",
                        sandbox -> on(sandbox, "POST", "/publish")
                                .running(() -> sandbox.tenant("acme").deleteSpace("Analytics"))
                                .carryOut()),
                fault(
                        "the origin app is deleted before the publish",
                        sandbox -> on(sandbox, "POST", "/publish")
                                .running(() -> deleteApps(sandbox, "OEM landing"))
                                .carryOut()),
                fault(
                        "the published app is deleted before it is verified",
                        sandbox -> on(sandbox, "GET", "/api/v1/apps/")
                                .running(() -> deleteApps(sandbox, "Analytics"))
                                .carryOut()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passingFaults")
    void distribute_aFaultThatPasses_endsInOnePublishedAndOneOriginApp(String name, Consumer<Sandbox> fault) {
        fault.accept(sandbox);

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertDelivered("acme");
        assertDelivered("globex");
        assertThat(sandbox.faults().pending()).isZero();
    }

    static Stream<Arguments> lastingFaults() {
        return Stream.of(
                lasting(
                        "the tenant is deactivated",
                        sandbox -> sandbox.tenant("acme").disable(),
                        "tenant is deactivated"),
                lasting(
                        "the tenant is deactivated during the run",
                        sandbox -> on(sandbox, "POST", "/apps/import").times(9).respond(401, DISABLED),
                        "IMPORT: POST apps/import failed with HTTP 401 for tenant acme"),
                lasting(
                        "the tenant is deactivated in the middle of the upload",
                        sandbox -> on(sandbox, "PATCH", "/files/")
                                .running(() -> sandbox.tenant("acme").disable())
                                .carryOut(),
                        "TENANT_DISABLED); the tenant is deactivated: reactivate it or take it out"),
                lasting(
                        "the tenant answers 503 all the time",
                        sandbox -> on(sandbox, "*", ".*").times(999).respond(503),
                        "failed with HTTP 503 for tenant acme"),
                lasting(
                        "the client may not publish",
                        sandbox -> on(sandbox, "POST", "/publish").times(9).respond(403),
                        "PUBLISH: POST apps/{appId}/publish failed with HTTP 403 for tenant acme"),
                lasting(
                        "the import is refused",
                        sandbox -> on(sandbox, "POST", "/apps/import")
                                .times(9)
                                .respond(400, "{\"errors\":[{\"code\":\"X-1\",\"title\":\"not an app\"}]}"),
                        "not an app"),
                lasting(
                        "a quota is used up",
                        sandbox -> on(sandbox, "POST", "/apps/import")
                                .times(9)
                                .respond(429, "{\"errors\":[{\"code\":\"QUOTA-1\",\"title\":\"daily cap reached\"}]}"),
                        "daily cap reached"),
                lasting(
                        "somebody else's app has the name",
                        sandbox -> {
                            sandbox.tenant("acme").addSpace("Analytics", "managed");
                            sandbox.tenant("acme")
                                    .addPublishedApp("Analytics", AppSpec.synthetic("Sales", 2_000), "somebody's");
                        },
                        "that the ledger does not know"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastingFaults")
    void distribute_aFaultThatStays_endsInOneLineAndStopsNobodyElse(
            String name, Consumer<Sandbox> fault, String expected) {
        fault.accept(sandbox);

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("acme")))
                .singleElement()
                .asString()
                .contains("Sales", expected);
        assertThat(sandbox.tenant("globex").appsIn("Analytics")).hasSize(1);
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"Analytics, true", "OEM landing, false"})
    void distribute_anAppWasDeletedBetweenTwoRuns_deliversAndSaysWhatIsLost(String space, boolean madeAnew) {
        distribute();
        String before = sandbox.tenant("acme").appsIn("Analytics").get(0).id();
        deleteApps(sandbox, space);
        sandbox.site().reload("Sales");

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertDelivered("acme");
        String now = sandbox.tenant("acme").appsIn("Analytics").get(0).id();
        assertThat(!now.equals(before)).isEqualTo(madeAnew);
        assertThat(run.out().contains("published anew: alerts, subscriptions and links to it are lost"))
                .isEqualTo(madeAnew);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analytics", "OEM landing"})
    void distribute_aSpaceWasDeletedBetweenTwoRuns_opensItAgain(String space) {
        distribute();
        sandbox.tenant("acme").deleteSpace(space);
        sandbox.site().reload("Sales");

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertDelivered("acme");
        assertThat(sandbox.tenant("acme").spaces()).hasSize(2);
    }

    @Test
    void distribute_theAppIsDeletedOnTheSiteDuringItsExport_failsInOneLineEach() {
        sandbox.faults()
                .on("POST", "/export/")
                .running(() -> sandbox.site().removeApp("Sales"))
                .carryOut();

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("FAILED")))
                .hasSize(2)
                .allMatch(line -> line.contains("app 'Sales' is no more on site localhost"));
    }

    @Test
    void distribute_theSpoolFolderHasNoRoom_failsInOneLineEachAndExportsNothing() {
        sandbox.site()
                .addApp(AppSpec.synthetic("Huge", 9_000_000_000_000_000L)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG));

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("FAILED")))
                .hasSize(2)
                .allMatch(line -> line.contains("Huge") && line.contains("free disk space or choose another"));
        assertThat(sandbox.site().exports("Huge")).isZero();
        assertDelivered("acme");
    }

    private void assertDelivered(String tenant) {
        assertThat(sandbox.tenant(tenant).appsIn("Analytics"))
                .extracting(CloudApp::sha256)
                .containsExactly(sandbox.site().app("Sales").sha256());
        assertThat(sandbox.tenant(tenant).appsIn("OEM landing")).hasSize(1);
    }

    private static void deleteApps(Sandbox sandbox, String space) {
        SandboxTenant acme = sandbox.tenant("acme");
        acme.appsIn(space).forEach(app -> acme.deleteApp(app.id()));
    }

    private ProgramRun distribute() {
        return ProgramRun.of("distribute", "--config", config.toString());
    }

    private static Fault on(Sandbox sandbox, String method, String path) {
        return sandbox.faults().on(method, path).at("acme");
    }

    private static Arguments fault(String name, Consumer<Sandbox> fault) {
        return Arguments.of(name, fault);
    }

    private static Arguments lasting(String name, Consumer<Sandbox> fault, String expected) {
        return Arguments.of(name, fault, expected);
    }
}
