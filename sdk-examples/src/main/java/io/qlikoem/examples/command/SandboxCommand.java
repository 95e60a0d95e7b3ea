package io.qlikoem.examples.command;

import io.qlikoem.examples.config.ConfigException;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.examples.stage.TenantNames;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the sandbox until it is stopped. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        description = "Runs a client-managed site and cloud tenants on loopback until stopped.",
        footer = "When it serves it prints one line: ready DIR/config.json")
final class SandboxCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "P", defaultValue = "0", description = "First port; 0 takes free ones.")
    private int port;

    @Option(names = "--tenants", paramLabel = "N", defaultValue = "3", description = "Number of tenants.")
    private int tenants;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = "sandbox",
            description = "Folder for the certificates and config.json.")
    private Path folder = Path.of("");

    @Option(
            names = "--apps",
            paramLabel = "DIR",
            defaultValue = "../shared/data",
            description = "Folder with app files (.qvf) for the site.")
    private Path apps = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        NumberOption.require("--port", port, 0, 64_999);
        NumberOption.require("--tenants", tenants, 1, 500);
        List<String> names = TenantNames.of(tenants);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Sandbox sandbox = start(names)) {
            Thread closing = new Thread(sandbox::close, "sandbox-stop");
            Runtime.getRuntime().addShutdownHook(closing);
            SampleApps.put(sandbox.site(), SampleApps.realFiles(apps), 20_000_000, names);
            System.out.println("ready " + writeConfig(sandbox));
            System.out.flush();
            stopped.await();
        }
        return ExitStatus.DONE;
    }

    private Sandbox start(List<String> names) {
        try {
            return Sandbox.start(SandboxOptions.defaults().withPort(port).withTenants(names));
        } catch (UncheckedIOException e) {
            throw new ConfigException("--port " + port + ": the sandbox cannot start: " + e.getMessage());
        }
    }

    private Path writeConfig(Sandbox sandbox) {
        try {
            return SandboxConfig.write(sandbox, folder);
        } catch (UncheckedIOException e) {
            throw new ConfigException("--dir " + folder + ": cannot be written; choose a folder that you may write to");
        }
    }
}
