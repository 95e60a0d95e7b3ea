package io.qlikoem.examples;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.CloudApp;
import io.qlikoem.sandbox.SandboxApp;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One app goes back in three of four tenants, and forward again when it is let go: by the API and by the program. */
class RollBackRunTest {
    private static final String[] BACK = {"acme", "globex", "initech"};

    @TempDir
    Path folder;

    private ReleaseWorld world;

    @BeforeEach
    void startWorld() {
        world = new ReleaseWorld(folder, List.of("acme", "globex", "initech", "umbrella"));
        world.addApp("Sales", 200_000);
        world.addApp("Stock", 50_000);
    }

    @AfterEach
    void stopWorld() {
        world.close();
    }

    @Test
    void rollBack_byTheApi_putsTheEarlierBytesOntoTheSameAppsUntilTheyAreLetGo() throws Exception {
        Ledger ledger = new MemoryLedger();
        Distributor distributor = world.distributor(ledger)
                .keepingReleases(KeptFiles.in(FolderContentStore.in(folder.resolve("kept"))))
                .build();
        distribute(distributor);
        List<String> published = publishedIds();
        world.sandbox.site().reload("Sales");
        distribute(distributor);

        DistributionReport back = distributor.rollBack("Sales").onTenants(BACK).apply();

        assertThat(back.delivered()).hasSize(3);
        assertThat(publishedIds()).isEqualTo(published);
        assertContent(1, 1, 1, 2);

        world.sandbox.site().reload("Sales");
        DistributionReport next = distribute(distributor);
        assertThat(next.with(Outcome.PINNED)).hasSize(3);
        assertContent(1, 1, 1, 3);

        assertThat(distributor.rollBack("Sales").onTenants(BACK).release()).hasSize(3);
        distribute(distributor);
        assertThat(publishedIds()).isEqualTo(published);
        assertContent(3, 3, 3, 3);
        assertThat(world.sandbox.tenants())
                .allSatisfy(tenant -> assertThat(tenant.appsIn("OEM landing")).hasSize(2));
    }

    @Test
    void rollback_byTheProgram_doesTheSame() throws Exception {
        Path config = SandboxConfig.write(world.sandbox, folder);
        Files.writeString(
                config,
                Files.readString(config)
                        .replace(
                                "\"concurrency\"",
                                "\"keepReleases\": {\"folder\": \"./kept\", \"last\": 3}, \"concurrency\""));
        run(config, "distribute");
        List<String> published = publishedIds();
        String firstVersion = world.sandbox.site().app("Sales").lastReloadTime().toString();
        world.sandbox.site().reload("Sales");
        run(config, "distribute");

        ProgramRun list = run(config, "rollback", "--app", "Sales", "--list");
        assertThat(list.out().lines()).hasSize(2).last().asString().startsWith(firstVersion);
        ProgramRun back =
                run(config, "rollback", "--app", "Sales", "--tenants", "acme,globex,initech", "--to", firstVersion);

        assertThat(back.exitStatus()).as(back.err() + back.out()).isZero();
        assertThat(back.out()).contains("3 delivered");
        assertThat(publishedIds()).isEqualTo(published);
        assertContent(1, 1, 1, 2);

        world.sandbox.site().reload("Sales");
        assertThat(run(config, "plan").out()).contains("^  Sales  acme", "3 pinned");
        ProgramRun next = run(config, "distribute");
        assertThat(next.exitStatus()).isZero();
        assertThat(next.out()).contains("1 delivered, 4 unchanged, 0 failed, 0 blocked, 3 pinned");
        assertContent(1, 1, 1, 3);

        ProgramRun letGo = run(config, "rollback", "--app", "Sales", "--tenants", "acme,globex,initech", "--release");
        assertThat(letGo.out().lines()).hasSize(3).allMatch(line -> line.startsWith("let go: app "));
        assertThat(run(config, "distribute").out()).contains("3 delivered, 5 unchanged");
        assertContent(3, 3, 3, 3);
    }

    @Test
    void rollback_asJson_printsOneDocumentWhateverItDoes() throws Exception {
        Path config = SandboxConfig.write(world.sandbox, folder);
        Files.writeString(
                config,
                Files.readString(config)
                        .replace("\"concurrency\"", "\"keepReleases\": {\"folder\": \"./kept\"}, \"concurrency\""));
        run(config, "distribute");
        SandboxApp app = world.sandbox.site().app("Sales");
        String firstVersion = app.lastReloadTime().toString();
        world.sandbox.site().reload("Sales");
        run(config, "distribute");

        List<?> releases = list(run(config, "rollback", "--app", "Sales", "--list", "--json"), "releases");
        assertThat(releases).hasSize(2);
        assertThat((Map<?, ?>) releases.get(1)).satisfies(oldest -> {
            assertThat(oldest.get("app")).isEqualTo(Map.of("id", app.id(), "name", "Sales"));
            assertThat(oldest.get("version")).asString().startsWith(firstVersion);
            assertThat(oldest.get("bytes")).isEqualTo(200_000.0);
            assertThat(oldest.get("deliveredAt")).isInstanceOf(String.class);
        });

        run(config, "rollback", "--app", "Sales", "--tenants", "acme", "--json");
        assertThat(list(run(config, "rollback", "--app", "Sales", "--release", "--json"), "released"))
                .isEqualTo(List.of(Map.of("appId", app.id(), "tenant", "acme", "space", "Analytics")));
        ProgramRun again = run(config, "rollback", "--app", "Sales", "--release");
        assertThat(again.exitStatus()).isZero();
        assertThat(again.out()).startsWith("nothing to let go");
        assertThat(list(run(config, "rollback", "--app", "Sales", "--release", "--json"), "released"))
                .isEmpty();
    }

    private static List<?> list(ProgramRun run, String name) throws IOException {
        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        Map<?, ?> document =
                (Map<?, ?>) new Moshi.Builder().build().adapter(Object.class).fromJson(run.out());
        return (List<?>) document.get(name);
    }

    @Test
    void rollback_thatCannotBe_saysWhyInOneLineAndWritesNothing() throws Exception {
        Path config = SandboxConfig.write(world.sandbox, folder);
        ProgramRun nothingKept = run(config, "rollback", "--app", "Sales");
        assertRefused(nothingKept, "keepReleases is missing");
        Files.writeString(
                config,
                Files.readString(config)
                        .replace("\"concurrency\"", "\"keepReleases\": {\"folder\": \"./kept\"}, \"concurrency\""));
        run(config, "distribute");
        int before = world.sandbox.requests().size();

        assertRefused(run(config, "rollback", "--app", "Nope"), "no release of it is kept");
        assertRefused(run(config, "rollback", "--app", "Sales"), "no earlier release is kept");
        assertRefused(run(config, "rollback", "--app", "Sales", "--to", "2020"), "version 2020 is not kept");
        assertRefused(run(config, "rollback", "--app", "Sales", "--tenants", "nobody"), "--tenants names nobody");
        assertRefused(run(config, "rollback", "--app", "Nope", "--list"), "no release of it is kept");
        assertRefused(
                run(config, "rollback", "--app", "Sales", "--list", "--tenants", "nobody"), "--tenants names nobody");
        assertRefused(run(config, "rollback", "--app", "Nope", "--release"), "nothing of it was delivered");
        assertRefused(
                run(config, "rollback", "--app", "Sales", "--release", "--tenants", "acme,nobody,noone"),
                "--tenants names nobody, noone");
        assertRefused(run(config, "rollback", "--app", "Sales", "--list", "--release"), "--list");

        assertThat(world.writesSince(before)).isEmpty();
        assertThat(run(config, "plan").out()).contains("8 unchanged").doesNotContain("pinned");
    }

    private static void assertRefused(ProgramRun run, String why) {
        assertThat(run.exitStatus()).as(run.err() + run.out()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines())
                .singleElement()
                .asString()
                .startsWith("error: ")
                .contains(why);
    }

    private static DistributionReport distribute(Distributor distributor) {
        DistributionReport report = distributor
                .distribution("dashboards")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics")
                .apply();
        assertThat(report.isComplete()).as(report.describe()).isTrue();
        return report;
    }

    private static ProgramRun run(Path config, String command, String... more) {
        return ProgramRun.of(Stream.concat(Stream.of(command, "--config", config.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> publishedIds() {
        return world.sandbox.tenants().stream()
                .flatMap(tenant -> tenant.appsIn("Analytics").stream())
                .map(CloudApp::id)
                .sorted()
                .toList();
    }

    /** Which version of the app the bytes are that each tenant holds. */
    private void assertContent(int... versions) throws Exception {
        for (int i = 0; i < versions.length; i++) {
            SandboxTenant tenant = world.sandbox.tenants().get(i);
            CloudApp published = tenant.appsIn("Analytics").stream()
                    .filter(app -> app.name().equals("Sales"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sha256(tenant, published))
                    .as(tenant.name())
                    .isEqualTo(world.sandbox.site().app("Sales").sha256(versions[i]));
        }
    }

    private static String sha256(SandboxTenant tenant, CloudApp app) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream content = tenant.openContent(app.id())) {
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
