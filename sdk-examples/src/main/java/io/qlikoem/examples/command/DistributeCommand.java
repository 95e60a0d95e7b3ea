package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionReport;
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
        footer = "Exit status: 0 all delivered or unchanged, 1 some failed or blocked, 2 wrong usage or configuration.")
final class DistributeCommand implements Callable<Integer> {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "One JSON document on standard output; all else on standard error.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as a page, too.")
    private Optional<Path> html = Optional.empty();

    @Override
    public Integer call() {
        try (Backend backend = Backend.open(config.read(), List.of(Progress.onStandardError()))) {
            DistributionReport report = backend.plan().leavingOutBlocked().apply();
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
