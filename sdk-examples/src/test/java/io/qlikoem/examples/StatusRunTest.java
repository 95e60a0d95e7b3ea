package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.qlikoem.cloud.QlikCloudTenant;
import io.qlikoem.cloud.apps.AppTexts;
import io.qlikoem.cloud.apps.PublishData;
import io.qlikoem.cloud.apps.RepublishApp;
import io.qlikoem.cloud.apps.UpdateApp;
import io.qlikoem.cloud.reloads.NewReload;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.CloudSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has what, as a table and as JSON; and what somebody did in the tenants. */
class StatusRunTest {
    @TempDir
    Path folder;

    private ReleaseWorld world;
    private Path config;

    @BeforeEach
    void startWorld() throws IOException {
        world = new ReleaseWorld(folder, List.of("acme", "globex", "initech", "umbrella", "hooli"));
        world.addApp("Sales", 20_000);
        config = SandboxConfig.write(world.sandbox, folder);
        Files.writeString(
                config,
                Files.readString(config)
                        .replace("\"concurrency\"", "\"keepReleases\": {\"folder\": \"./kept\"}, \"concurrency\""));
    }

    @AfterEach
    void stopWorld() {
        world.close();
    }

    @Test
    void status_beforeAnything_isMissingAndMakesNoLedger() {
        ProgramRun run = run("status");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out()).contains("0 fresh, 0 stale, 5 missing");
        assertThat(folder.resolve("ledger.mv.db")).doesNotExist();
        assertThat(world.sandbox.tenants())
                .allSatisfy(tenant -> assertThat(tenant.requestCount()).isZero());
    }

    @ParameterizedTest(name = "jdbc:h2:{0}")
    @ValueSource(strings = {"", "file:", "nio:"})
    void statusAndPlan_onALedgerWithAnAbsolutePath_makeNoneAndSeeWhatWasDelivered(String scheme) throws IOException {
        Path ledger = folder.resolve("elsewhere").resolve("ledger");
        Files.writeString(
                config, Files.readString(config).replace("jdbc:h2:file:./ledger", "jdbc:h2:" + scheme + ledger));

        run("status");
        run("plan");
        assertThat(ledger.getParent()).doesNotExist();
        run("distribute");

        assertThat(run("status").out()).contains("5 fresh");
        assertThat(run("plan").out()).contains("5 unchanged");
    }

    @Test
    void status_afterReleasesAndAWayBack_tellsEachStateAsTableAndAsJson() throws IOException {
        run("distribute");
        assertThat(run("status").exitStatus()).isZero();
        world.sandbox.site().reload("Sales");
        world.tenant("globex").disable();
        run("distribute");
        run("rollback", "--app", "Sales", "--tenants", "acme");
        long asked = world.sandbox.tenants().stream()
                .mapToLong(each -> each.requestCount())
                .sum();

        ProgramRun table = run("status");
        Map<?, ?> json = json(run("status", "--json"));

        assertThat(table.exitStatus()).isEqualTo(1);
        assertThat(table.out()).contains("3 fresh, 1 stale, 0 missing, 0 not selected, 1 pinned, 0 drifted");
        assertThat(json.get("totals"))
                .isEqualTo(Map.of(
                        "fresh",
                        3.0,
                        "stale",
                        1.0,
                        "missing",
                        0.0,
                        "not_selected",
                        0.0,
                        "pinned",
                        1.0,
                        "drifted",
                        0.0));
        Map<?, ?> acme = delivery(json, "acme");
        assertThat(acme.get("state")).isEqualTo("PINNED");
        assertThat(acme.get("version")).isEqualTo(acme.get("pinnedVersion")).isNotEqualTo(acme.get("siteVersion"));
        Map<?, ?> globex = delivery(json, "globex");
        assertThat(globex.get("state")).isEqualTo("STALE");
        assertThat(((Map<?, ?>) globex.get("lastTry")).get("result")).isEqualTo("FAILED");
        assertThat(world.sandbox.tenants().stream()
                        .mapToLong(each -> each.requestCount())
                        .sum())
                .isEqualTo(asked);
    }

    @Test
    void status_checkedAfterARealFileWasDelivered_findsItFresh() throws IOException {
        Path file = Files.write(folder.resolve("Stock.qvf"), new byte[5_000]);
        world.sandbox
                .site()
                .addApp(AppSpec.file(file).inStream(SampleApps.STREAM).tagged(SampleApps.TAG));
        world.sandbox.advanceClock(Duration.ofMinutes(5));
        run("distribute");

        ProgramRun run = run("status", "--check");

        assertThat(run.out()).contains("10 fresh", "0 drifted");
    }

    @Test
    void status_checked_findsWhatSomebodyDidInTheTenants() throws IOException {
        run("distribute");
        assertThat(run("status", "--check").exitStatus()).isZero();
        world.sandbox.advanceClock(Duration.ofMinutes(5));
        var cloud = world.cloud();
        cloud.tenant("acme")
                .apps()
                .update(
                        published("acme").id(),
                        UpdateApp.builder()
                                .attributes(AppTexts.named("Sales (old)"))
                                .build());
        republish(cloud.tenant("globex"));
        cloud.tenant("initech")
                .reloads()
                .start(NewReload.ofApp(published("initech").id()));
        world.tenant("umbrella").deleteApp(published("umbrella").id());
        int before = world.sandbox.requests().size();

        ProgramRun unchecked = run("status");
        ProgramRun table = run("status", "--check");
        Map<?, ?> json = json(run("status", "--check", "--json"));

        assertThat(unchecked.exitStatus()).isZero();
        assertThat(table.exitStatus()).isEqualTo(1);
        assertThat(table.out()).contains("1 fresh, 0 stale, 0 missing, 0 not selected, 0 pinned, 4 drifted");
        assertThat(drift(json, "acme")).containsExactly("it is named 'Sales (old)'");
        assertThat(drift(json, "globex")).anyMatch(text -> text.startsWith("it was published from app "));
        assertThat(drift(json, "initech")).singleElement().asString().startsWith("its data was reloaded at ");
        assertThat(drift(json, "umbrella")).singleElement().asString().contains("is not there any more");
        assertThat(drift(json, "hooli")).isEmpty();
        assertThat(world.writesSince(before)).isEmpty();
    }

    /** As somebody in the tenant does who has an app of the same name. */
    private void republish(QlikCloudTenant tenant) {
        String landing = world.tenant(tenant.name()).spaces().stream()
                .filter(space -> space.name().equals("OEM landing"))
                .map(CloudSpace::name)
                .findFirst()
                .orElseThrow();
        CloudApp other = world.tenant(tenant.name()).addApp(landing, AppSpec.synthetic("Sales", 9_000));
        tenant.apps()
                .republish(
                        other.id(),
                        RepublishApp.builder()
                                .targetId(published(tenant.name()).id())
                                .data(PublishData.SOURCE)
                                .checkOriginAppId(false)
                                .build());
    }

    private CloudApp published(String tenant) {
        return world.tenant(tenant).appsIn("Analytics").get(0);
    }

    private static List<String> drift(Map<?, ?> json, String tenant) {
        return ((List<?>) delivery(json, tenant).get("drift"))
                .stream().map(String::valueOf).toList();
    }

    private static Map<?, ?> delivery(Map<?, ?> json, String tenant) {
        return ((List<?>) json.get("deliveries"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> tenant.equals(each.get("tenant")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<?, ?> json(ProgramRun run) throws IOException {
        JsonAdapter<Object> adapter = new Moshi.Builder().build().adapter(Object.class);
        return (Map<?, ?>) adapter.fromJson(run.out());
    }

    private ProgramRun run(String command, String... more) {
        return ProgramRun.of(Stream.concat(Stream.of(command, "--config", config.toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
