package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program against the sandbox: mutual TLS, OAuth, tus and all. */
class WholeRunTest {
    private static final List<String> TENANTS = List.of("acme", "globex", "initech");
    private static final Path REAL_APPS = Path.of("../../shared/data");

    @TempDir
    Path folder;

    private Sandbox sandbox;
    private Path config;
    private int appCount;

    @BeforeEach
    void startSandbox() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(TENANTS));
        SampleApps.put(sandbox.site(), SampleApps.realFiles(REAL_APPS), 3_000_000, TENANTS);
        config = SandboxConfig.write(sandbox, folder);
        appCount = sandbox.site().apps().size() - 1;
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void distribute_firstTime_everyTenantHoldsByteForByteWhatTheSiteExported() throws Exception {
        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        for (SandboxTenant tenant : sandbox.tenants()) {
            assertThat(tenant.appsIn("Analytics")).hasSize(appCount);
            assertThat(tenant.appsIn("OEM landing")).hasSize(appCount);
            assertThat(tenant.apps()).hasSize(2 * appCount);
            for (CloudApp published : tenant.appsIn("Analytics")) {
                assertThat(published.spaceType()).isEqualTo("managed");
                assertThat(sha256(tenant, published))
                        .isEqualTo(sandbox.site().app(published.name()).sha256());
                assertThat(tenant.appsIn("OEM landing"))
                        .extracting(CloudApp::id)
                        .contains(published.originAppId());
            }
        }
        assertThat(sandbox.site().exports().values()).containsOnly(1);
    }

    @Test
    void distribute_again_sendsNothingAndAsksNoTenant() {
        distribute();
        long uploaded = sandbox.bytesUploaded();
        List<Long> requests =
                sandbox.tenants().stream().map(SandboxTenant::requestCount).toList();

        ProgramRun second = distribute();

        assertThat(second.out()).contains("0 delivered, " + 3 * appCount + " unchanged");
        assertThat(sandbox.bytesUploaded()).isEqualTo(uploaded);
        assertThat(sandbox.tenants()).extracting(SandboxTenant::requestCount).isEqualTo(requests);
    }

    @Test
    void distribute_afterAReload_onlyThatAppGoesOntoTheSamePublishedApps() throws Exception {
        distribute();
        List<String> before = publishedIds();
        sandbox.site().reload("Sales Analysis");

        ProgramRun third = distribute();

        assertThat(third.out()).contains("3 delivered, " + 3 * (appCount - 1) + " unchanged");
        assertThat(publishedIds()).isEqualTo(before);
        for (SandboxTenant tenant : sandbox.tenants()) {
            assertThat(tenant.apps()).hasSize(2 * appCount);
            CloudApp published = tenant.appsIn("Analytics").stream()
                    .filter(app -> app.name().equals("Sales Analysis"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sha256(tenant, published))
                    .isEqualTo(sandbox.site().app("Sales Analysis").sha256());
        }
    }

    @Test
    void distribute_json_isOneDocumentOfTheAgreedForm() throws IOException {
        sandbox.tenant("globex").disable();

        ProgramRun run = distribute("--json");

        Map<?, ?> document = (Map<?, ?>) json(run.out());
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(document.keySet())
                .map(Object::toString)
                .containsExactly("runId", "startedAt", "finishedAt", "deliveries", "totals");
        assertThat(document.get("totals"))
                .isEqualTo(Map.of(
                        "delivered", 2.0 * appCount, "unchanged", 0.0, "failed", 1.0 * appCount, "blocked", 0.0));
        Map<?, ?> failed = ((List<?>) document.get("deliveries"))
                .stream()
                        .map(delivery -> (Map<?, ?>) delivery)
                        .filter(delivery -> "globex".equals(delivery.get("tenant")))
                        .findFirst()
                        .orElseThrow();
        assertThat(failed.keySet())
                .map(Object::toString)
                .containsExactly(
                        "app", "tenant", "space", "action", "outcome", "publishedAppId", "bytes", "attempts", "error");
        assertThat(failed.get("outcome")).isEqualTo("FAILED");
        assertThat(((Map<?, ?>) failed.get("error")).get("message")).asString().contains("TENANT_DISABLED");
    }

    @Test
    void plan_writesNothing() throws IOException {
        ProgramRun run = ProgramRun.of("plan", "--config", config.toString(), "--json");

        Map<?, ?> document = (Map<?, ?>) json(run.out());
        assertThat(run.exitStatus()).isZero();
        assertThat(document.get("totals"))
                .isEqualTo(Map.of("create", 3.0 * appCount, "republish", 0.0, "unchanged", 0.0, "blocked", 0.0));
        assertThat(sandbox.tenants()).extracting(SandboxTenant::requestCount).containsOnly(0L);
        assertThat(sandbox.site().exports().values()).allMatch(count -> count == 0);
        assertThat(folder.resolve("ledger.mv.db")).doesNotExist();
    }

    @Test
    void distribute_throughTheVirtualProxyWithJwt_works() throws IOException {
        String proxied = Files.readString(config)
                .replaceFirst(
                        "\"url\": \"[^\"]*\",\\s*\"certificates\": \\{[^}]*\\},\\s*\"user\": \"[^\"]*\"",
                        "\"url\": \"" + sandbox.site().proxyUrl().resolve("/")
                                + "\", \"virtualProxy\": \"oem\", \"jwt\": \""
                                + sandbox.site().jwt() + "\", \"trustedCertificates\": \"root.pem\"");
        Files.writeString(config, proxied);

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(sandbox.tenant("acme").appsIn("Analytics")).hasSize(appCount);
    }

    @Test
    void distribute_routedByCustomProperty_goesWhereTheAppSays() throws IOException {
        sandbox.site()
                .addApp(AppSpec.synthetic("O'Neil's \\ \"Sales\" #1 & more", 50_000)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG)
                        .with(SampleApps.ROUTE, "globex"));
        Files.writeString(
                config,
                Files.readString(config).replace("\"all\": true", "\"routedBy\": \"" + SampleApps.ROUTE + "\""));

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(sandbox.tenant("globex").appsIn("Analytics"))
                .extracting(CloudApp::name)
                .contains("O'Neil's \\ \"Sales\" #1 & more");
        assertThat(sandbox.tenant("acme").appsIn("Analytics")).hasSize(appCount);
    }

    @Test
    void distribute_spaceOfAnotherOwner_givesItselfTheRoleItNeeds() {
        sandbox.tenant("acme").addSpace("Analytics", "managed");
        sandbox.tenant("acme").addSpace("OEM landing", "shared");

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
    }

    @Test
    void distribute_uploadsBreakOffAndAnswersAreLost_deliversAllTheSameWithNothingLeftOver() {
        sandbox.faults().on("PATCH", ".*/temp-contents/files/.*").times(3).dropAfterReceiving(20_000);
        sandbox.faults().on("POST", ".*/apps/import").times(2).dropAfterHandling();
        sandbox.faults().on("POST", ".*/publish").times(1).dropAfterHandling();
        sandbox.faults().on("GET", ".*/users/me").times(1).respond(503);

        ProgramRun run = distribute();

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        for (SandboxTenant tenant : sandbox.tenants()) {
            assertThat(tenant.appsIn("Analytics")).hasSize(appCount);
            assertThat(tenant.appsIn("OEM landing")).hasSize(appCount);
        }
    }

    @Test
    void distribute_html_writesAPageThatNamesEveryDelivery() throws IOException {
        Path page = folder.resolve("report.html");

        distribute("--html", page.toString());

        assertThat(Files.readString(page)).contains("Sales Analysis", "acme", "globex", "initech", "delivered");
    }

    private ProgramRun distribute(String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "distribute";
        args[1] = "--config";
        args[2] = config.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return ProgramRun.of(args);
    }

    private List<String> publishedIds() {
        return sandbox.tenants().stream()
                .flatMap(tenant -> tenant.appsIn("Analytics").stream())
                .map(CloudApp::id)
                .sorted()
                .toList();
    }

    private static String sha256(SandboxTenant tenant, CloudApp app) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(tenant.openContent(app.id()), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Object json(String text) throws IOException {
        JsonAdapter<Object> any = new Moshi.Builder().build().adapter(Object.class);
        return any.fromJson(text);
    }
}
