package io.qlikoem.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qlikoem.examples.ProgramRun;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.examples.stage.TenantNames;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types the first step of docs/set-up.md as it stands there. */
class SetUpWalkTest {
    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Sandbox sandbox;
    private String step;

    @BeforeEach
    void start() throws IOException {
        List<String> tenants = TenantNames.of(3);
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(tenants));
        SampleApps.put(sandbox.site(), List.of(), 20_000_000, tenants);
        SandboxConfig.write(sandbox, folder.resolve("try"));
        String page = Files.readString(Path.of("../docs/set-up.md"));
        step = page.substring(page.indexOf("## 1. "), page.indexOf("## 2. "));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void programs_ofTheFirstStep_printWhatThePageQuotes() {
        String plan = blockWith("CREATE");
        List<String> lines = blockWith("program plan").lines().toList();

        ProgramRun planned = type(lines.get(0));
        ProgramRun delivered = type(lines.get(1));
        ProgramRun again = type(lines.get(2));

        assertThat(plan.lines().filter(line -> !line.equals("...")))
                .allSatisfy(line -> assertThat(planned.out()).contains(line));
        assertThat(step).contains("9 delivered, 0 unchanged, 0 failed, 0 blocked", "0 delivered, 9 unchanged");
        assertThat(delivered.out()).contains("9 delivered, 0 unchanged, 0 failed, 0 blocked");
        assertThat(again.out()).contains("0 delivered, 9 unchanged");
    }

    @Test
    void siteCalls_ofTheFirstStep_listTheAppsAndReloadOne() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")) && Files.isExecutable(Path.of("/bin/bash")));
        Path log = folder.resolve("typed");
        Instant before = sandbox.site().app("Sales Analysis").lastReloadTime();
        sandbox.advanceClock(Duration.ofSeconds(1));

        Process shell = new ProcessBuilder("/bin/bash", "-e", "-c", blockWith("site()"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log).lines())
                .as("ids and names, and nothing from the last line")
                .hasSize(4)
                .allMatch(line -> line.startsWith("\"id\":\""));
        assertThat(sandbox.site().app("Sales Analysis").lastReloadTime()).isAfter(before);
    }

    /** Of the blocks of the step the one that has this text. */
    private String blockWith(String text) {
        return BLOCK.matcher(step)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(text))
                .findFirst()
                .orElseThrow();
    }

    /** A line that begins with {@code program}, its files in this test's folder. */
    private ProgramRun type(String line) {
        String[] words = line.replace(" try/", " " + folder.resolve("try") + "/")
                .replaceFirst("program ", "")
                .split(" ");
        ProgramRun run = ProgramRun.of(words);
        assertThat(run.exitStatus()).as(run.err()).isZero();
        return run;
    }
}
