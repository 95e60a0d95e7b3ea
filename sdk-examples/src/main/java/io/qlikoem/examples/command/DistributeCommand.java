package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionPlan;
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
import org.slf4j.LoggerFactory;
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
        try (Backend backend = Backend.open(config.read(), List.of(Progress.onStandardError()))) {
            DistributionReport report = carryOut(backend.plan().leavingOutBlocked());
            System.out.print(json ? JsonReport.of(report) + System.lineSeparator() : report.describe());
            html.ifPresent(file -> write(report, file));
            return ExitStatus.of(report);
        }
    }

    /** Stops cleanly on SIGTERM and Ctrl-C: what is being delivered is left so that the next run goes on from there. */
    private static DistributionReport carryOut(DistributionPlan plan) {
        RunningDistribution running = plan.start();
        Thread stop = new Thread(
                () -> {
                    running.cancel();
                    running.report();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return running.report();
        } finally {
            forget(stop);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already; the hook has done its work.
            LoggerFactory.getLogger(DistributeCommand.class).debug("Stopped while a run was under way");
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
