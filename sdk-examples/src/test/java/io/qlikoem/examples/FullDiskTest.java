package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while an app is written to it: a process that may write no file of more than a megabyte. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
    private static final int HALF_KILOBYTES = 2_000;

    @TempDir
    Path folder;

    @Test
    void distribute_theSpoolFileCannotBeWrittenToItsEnd_failsInOneLineAndWritesNothingToTheTenant() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme"))) {
            sandbox.site()
                    .addApp(AppSpec.synthetic("Sales", 3_000_000)
                            .inStream(SampleApps.STREAM)
                            .tagged(SampleApps.TAG));
            Path config = SandboxConfig.write(sandbox, folder);

            Process process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "ulimit -f " + HALF_KILOBYTES + "; exec \"$@\"",
                            "sh",
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "distribute",
                            "--config",
                            config.toString())
                    .redirectError(folder.resolve("err").toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(out).isEqualTo(1);
            assertThat(out.lines().filter(line -> line.contains("FAILED")))
                    .singleElement()
                    .asString()
                    .contains(
                            "Sales", "acme", "could not be written", "free disk space or choose another spool folder");
            assertThat(sandbox.tenant("acme").apps()).isEmpty();
            assertThat(sandbox.bytesUploaded()).isZero();
        }
    }
}
