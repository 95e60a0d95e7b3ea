package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchCommandTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;
    private Path config;

    @BeforeEach
    void startSandbox() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"));
        sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 50_000)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG));
        config = SandboxConfig.write(sandbox, folder);
    }

    @AfterEach
    void stopSandbox() {
        sandbox.close();
    }

    @Test
    void watch_forAWhile_bringsWhatIsOutOfDateAndSaysSoInLines() throws IOException {
        configure("{\"settleSeconds\": 0}");

        ProgramRun run = ProgramRun.of("watch", "--for", "15", "--config", config.toString());

        assertThat(run.exitStatus()).as(run.err() + run.out()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains(" state ") && line.endsWith("state=following"))
                .anyMatch(line -> line.contains(" delivered ") && line.contains("app=Sales tenant=acme"))
                .anyMatch(line -> line.contains(" delivered ") && line.contains("app=Sales tenant=globex"))
                .anyMatch(line -> line.endsWith("state=stopped"));
        assertThat(sandbox.tenant("globex").appsIn("Analytics")).hasSize(1);
    }

    @Test
    void watch_inQuietHours_endsWithTheStatusOfSomethingLeft() throws IOException {
        configure(
                "{\"settleSeconds\": 0, \"quietHours\": {\"from\": \"00:00\", \"to\": \"23:59:59\", \"zone\": \"UTC\"}}");

        ProgramRun run = ProgramRun.of("watch", "--json", "--for", "6", "--config", config.toString());

        assertThat(run.exitStatus()).as(run.err() + run.out()).isEqualTo(1);
        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("{\"at\":\"") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"event\":\"waits\"") && line.contains("\"why\":\"quiet-hours\""));
        assertThat(sandbox.tenant("acme").appsIn("Analytics")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lookEverySeconds\": 0} | watch.lookEverySeconds must be at least 1",
                "{\"quietHours\": {\"from\": \"22:00\", \"to\": \"22:00\", \"zone\": \"UTC\"}} | watch.quietHours.to must differ",
                "{\"quietHours\": {\"from\": \"10pm\", \"to\": \"06:00\", \"zone\": \"UTC\"}} | watch.quietHours.from must be a time",
                "{\"quietHours\": {\"from\": \"22:00\", \"to\": \"06:00\", \"zone\": \"Mars\"}} | watch.quietHours.zone must be a time zone",
                "{\"importsADay\": 0} | watch.importsADay must be at least 1",
                "{\"firstRetrySeconds\": 60, \"longestRetrySeconds\": 30} | watch.longestRetrySeconds must be at least",
                "{\"notifications\": {\"url\": \"http://backend/qlik\", \"secret\": \"short\"}} | watch.notifications.secret must be 16",
                "{\"notifications\": {\"url\": \"backend\", \"secret\": \"0123456789abcdef\"}} | watch.notifications.url must be https",
                "{\"webhook\": {\"url\": \"https://crm/hook?a=b\", \"secret\": \"0123456789abcdef\"}} | watch.webhook.url must be https",
                "{\"webhook\": {\"url\": \"https://crm/hook#a\", \"secret\": \"0123456789abcdef\"}} | watch.webhook.url must be https",
                "{\"webhook\": {\"url\": \"https://me:you@crm/hook\", \"secret\": \"0123456789abcdef\"}} | watch.webhook.url must be https",
                "{\"webhook\": {\"url\": \"http://crm/hook\", \"secret\": \"0123456789abcdef\"}} | plain http",
                "{\"notifications\": {\"url\": \"http://backend/qlik#a\", \"secret\": \"0123456789abcdef\"}} | watch.notifications.url must be https",
                "{\"notifications\": {\"url\": \"http://me@backend/qlik\", \"secret\": \"0123456789abcdef\"}} | watch.notifications.url must be https",
                "{\"quietHoursByTenant\": {\"acmee\": {\"from\": \"22:00\", \"to\": \"06:00\", \"zone\": \"UTC\"}}} | watch.quietHoursByTenant.acmee is no tenant",
                "{\"every\": 5} | watch.every is not known here"
            })
    void watch_badConfiguration_saysWhatAndWhereInOneLine(String watch, String expected) throws IOException {
        configure(watch);

        ProgramRun run = ProgramRun.of("watch", "--config", config.toString());

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err().strip().lines()).singleElement().asString().contains(expected);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"--for, -1", "--for, 9223372036854775807", "--patience, -1", "--patience, 9223372036854775807"})
    void watch_timeThatCannotBe_saysSoInOneLine(String option, String value) throws IOException {
        configure("{}");

        ProgramRun run = ProgramRun.of("watch", "--config", config.toString(), option, value);

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err().strip().lines()).singleElement().asString().contains(option + " must be from 0 to");
        assertThat(run.out()).isEmpty();
    }

    private void configure(String watch) throws IOException {
        Files.writeString(
                config,
                Files.readString(config).replace("\"concurrency\"", "\"watch\": " + watch + ", \"concurrency\""));
    }
}
