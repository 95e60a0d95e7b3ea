package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.RollBack;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.config.Config.TenantConfig;
import io.qlikoem.examples.config.ConfigException;
import io.qlikoem.examples.output.JsonReport;
import io.qlikoem.examples.output.JsonRollBack;
import io.qlikoem.examples.output.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        Config read = config.read();
        requireKnown(read);
        if (read.keptReleases().isEmpty()) {
            throw new ConfigException(
                    "keepReleases is missing in the configuration; with it, what is delivered from then on can be taken back");
        }
        try (Backend backend = Backend.open(read, List.of(Progress.onStandardError()))) {
            RollBack rollBack = backend.rollBack(app).onTenants(tenants.toArray(String[]::new));
            if (said.list) {
                list(rollBack.choices());
                return ExitStatus.DONE;
            }
            if (said.release) {
                release(backend, rollBack);
                return ExitStatus.DONE;
            }
            DistributionReport report =
                    said.version.map(rollBack::toVersion).orElse(rollBack).apply();
            System.out.print(json ? JsonReport.of(report) + System.lineSeparator() : report.describe());
            return ExitStatus.of(report);
        }
    }

    private void requireKnown(Config read) {
        Set<String> known =
                read.cloud().tenants().stream().map(TenantConfig::name).collect(Collectors.toSet());
        List<String> unknown =
                tenants.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new ConfigException(
                    "--tenants names " + String.join(", ", unknown) + ", which cloud.tenants does not have");
        }
    }

    private void list(List<KeptRelease> releases) {
        if (releases.isEmpty()) {
            throw new ConfigException("--app " + this.app
                    + ": no release of it is kept; name the app by its id or name, and keep releases");
        }
        if (json) {
            System.out.println(JsonRollBack.releases(releases));
        } else {
            releases.forEach(release -> System.out.println(
                    release.version() + "  " + release.appName() + "  " + release.bytes() + " bytes"));
        }
    }

    private void release(Backend backend, RollBack rollBack) {
        if (rollBack.choices().isEmpty() && !backend.hasDelivered(app)) {
            throw new ConfigException(
                    "--app " + this.app + ": nothing of it was delivered; name the app by its id, or by"
                            + " its name if releases of it are kept");
        }
        List<DeliveryKey> released = rollBack.release();
        if (json) {
            System.out.println(JsonRollBack.released(released));
        } else if (released.isEmpty()) {
            System.out.println("nothing to let go: app " + app + " is pinned nowhere");
        } else {
            released.forEach(key -> System.out.println(
                    "let go: app " + key.appId() + " in tenant " + key.tenant() + ", space " + key.space()));
        }
    }
}
