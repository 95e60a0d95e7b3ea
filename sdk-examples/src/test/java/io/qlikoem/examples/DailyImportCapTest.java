package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.config.ConfigReader;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with tenants whose daily imports the configuration caps. */
class DailyImportCapTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;
    private Path config;

    @BeforeEach
    void threeAppsForTwoTenants() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
        sandbox.site().addStream(SampleApps.STREAM);
        for (String name : new String[] {"Sales", "Stock", "Costs"}) {
            sandbox.site()
                    .addApp(AppSpec.synthetic(name, 50_000)
                            .inStream(SampleApps.STREAM)
                            .tagged(SampleApps.TAG));
        }
        config = SandboxConfig.write(sandbox, folder);
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void distribute_tenantBeyondItsCap_leavesTheRestToALaterDayInEveryOutput() throws IOException {
        change("\"name\": \"acme\"", "\"name\": \"acme\", \"importsPerDay\": 2");
        Path page = folder.resolve("report.html");

        ProgramRun plan = program("plan", "--json");
        ProgramRun run = program("distribute", "--json", "--html", page.toString());
        ProgramRun again = program("distribute");

        assertThat(plan.exitStatus()).isZero();
        assertThat(plan.out()).contains("\"action\": \"DEFERRED\"", "\"acme\": 2", "\"globex\": 3", "\"deferred\": 1");
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"outcome\": \"DEFERRED\"", "\"delivered\": 5", "\"failed\": 0", "\"deferred\": 1");
        assertThat(Files.readString(page)).contains("class=\"deferred\"", "are used up");
        assertThat(again.out()).contains("0 delivered, 5 unchanged, 0 failed, 0 blocked, 1 left to a later day");
        assertThat(sandbox.tenant("acme").publishedApps()).hasSize(2);
        assertThat(sandbox.tenant("globex").publishedApps()).hasSize(3);
    }

    @Test
    void read_capOfAllAndOfOne_theTenantsOwnWins() throws IOException {
        change("\"tenants\": [", "\"importsPerDay\": 300, \"tenants\": [");
        change("\"name\": \"globex\"", "\"name\": \"globex\", \"importsPerDay\": 10000");

        Config read = ConfigReader.read(config, Map.of());

        assertThat(read.cloud().tenants())
                .extracting(tenant -> tenant.importsPerDay().orElseThrow())
                .containsExactly(300, 10_000);
    }

    @Test
    void plan_capThatIsNone_saysWhere() throws IOException {
        change("\"name\": \"globex\"", "\"name\": \"globex\", \"importsPerDay\": 0");

        ProgramRun run = program("plan");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err())
                .contains("cloud.tenants[1].importsPerDay must be 1 or more, not 0; leave it out for no cap");
    }

    private void change(String what, String into) throws IOException {
        String before = Files.readString(config);
        assertThat(before).contains(what);
        Files.writeString(config, before.replaceFirst(Pattern.quote(what), into));
    }

    private ProgramRun program(String command, String... more) {
        String[] args = new String[3 + more.length];
        args[0] = command;
        args[1] = "--config";
        args[2] = config.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return ProgramRun.of(args);
    }
}
