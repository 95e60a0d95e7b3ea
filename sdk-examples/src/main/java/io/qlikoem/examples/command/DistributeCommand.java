package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.RunningDistribution;
import io.qlikoem.examples.config.ConfigException;
import io.qlikoem.examples.output.HtmlReport;
import io.qlikoem.examples.output.JsonReport;
import io.qlikoem.examples.output.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does what the configuration says. */
@Command(
        name = "distribute",
        mixinStandardHelpOptions = true,
        description = "Brings the apps into the tenants. Safe to repeat: what is there already is not sent again.",
        footer =
                "Exit status: 0 all delivered or unchanged, 1 some failed, are blocked or wait for another day, 2 wrong usage or configuration.")
final class DistributeCommand implements Callable<Integer> {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "One JSON document on standard output; all else on standard error.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as a page, too.")
    private Optional<Path> html = Optional.empty();

    @Override
    public Integer call() {
        try (StopHook hook = new StopHook();
                Backend backend = Backend.open(config.read(), List.of(Progress.onStandardError()))) {
            RunningDistribution running = backend.plan().leavingOutBlocked().start();
            // What is being delivered is left so that the next run goes on from there.
            hook.stopWith(running::cancel);
            DistributionReport report = running.report();
            System.out.print(json ? JsonReport.of(report) + System.lineSeparator() : report.describe());
            html.ifPresent(file -> write(report, file));
            return ExitStatus.of(report);
        }
    }

    private static void write(DistributionReport report, Path file) {
        try {
            HtmlReport.write(report, file);
        } catch (IOException e) {
            throw new ConfigException("--html: the report could not be written to " + file + ": " + e.getMessage());
        }
    }
}
