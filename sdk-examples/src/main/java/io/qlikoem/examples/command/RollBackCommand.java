package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.RollBack;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.examples.output.JsonReport;
import io.qlikoem.examples.output.Progress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes an app back to an earlier release, or lets it go again. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Puts an earlier release of an app onto the same published apps and pins it there.",
        footer = "Exit status: 0 done, 1 some failed, 2 wrong usage or configuration, or nothing to go back to.")
final class RollBackCommand implements Callable<Integer> {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(
            names = "--app",
            required = true,
            paramLabel = "APP",
            description = "The app's name, or its id on the site.")
    private String app = "";

    @Option(
            names = "--tenants",
            split = ",",
            paramLabel = "NAME",
            description = "In these tenants; without it, in every tenant that has the app.")
    private List<String> tenants = List.of();

    @Option(names = "--json", description = "One JSON document on standard output; all else on standard error.")
    private boolean json;

    @ArgGroup
    private @Nullable Otherwise otherwise;

    /** Something else than going to the release before. */
    static final class Otherwise {
        @Option(names = "--to", paramLabel = "VERSION", description = "Go to this version, as --list shows it.")
        private Optional<String> version = Optional.empty();

        @Option(names = "--list", description = "Only show the releases that one can go to.")
        private boolean list;

        @Option(names = "--release", description = "Let it go: the next run brings the site's version again.")
        private boolean release;
    }

    @Override
    public Integer call() {
        Otherwise said = otherwise == null ? new Otherwise() : otherwise;
        try (Backend backend = Backend.open(config.read(), List.of(Progress.onStandardError()))) {
            RollBack rollBack = backend.rollBack(app).onTenants(tenants.toArray(String[]::new));
            if (said.list) {
                rollBack.choices().forEach(RollBackCommand::print);
                return ExitStatus.DONE;
            }
            if (said.release) {
                rollBack.release().forEach(RollBackCommand::print);
                return ExitStatus.DONE;
            }
            DistributionReport report =
                    said.version.map(rollBack::toVersion).orElse(rollBack).apply();
            System.out.print(json ? JsonReport.of(report) + System.lineSeparator() : report.describe());
            return ExitStatus.of(report);
        }
    }

    private static void print(KeptRelease release) {
        System.out.println(release.version() + "  " + release.appName() + "  " + release.bytes() + " bytes");
    }

    private static void print(DeliveryKey key) {
        System.out.println("let go: app " + key.appId() + " in tenant " + key.tenant() + ", space " + key.space());
    }
}
