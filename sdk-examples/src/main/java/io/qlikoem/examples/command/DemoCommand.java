package io.qlikoem.examples.command;

import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.config.ConfigReader;
import io.qlikoem.examples.output.Progress;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.examples.stage.TenantNames;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the main job on a sandbox, and checks what came of it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts a sandbox, distributes, reloads one app, distributes again, and shows it all.")
final class DemoCommand implements Callable<Integer> {
    private static final String RELOADED = "Sales Analysis";

    @Option(names = "--tenants", paramLabel = "N", defaultValue = "5", description = "Number of tenants.")
    private int tenants;

    @Option(
            names = "--synthetic-mb",
            paramLabel = "MB",
            defaultValue = "200",
            description = "Size of the synthetic app in megabytes.")
    private long syntheticMegabytes;

    @Option(
            names = "--apps",
            paramLabel = "DIR",
            defaultValue = "../shared/data",
            description = "Folder with real app files (.qvf).")
    private Path apps = Path.of("");

    private final List<String> broken = new ArrayList<>();
    private long requestsBefore;

    @Override
    public Integer call() throws IOException {
        NumberOption.require("--tenants", tenants, 1, 500);
        NumberOption.require("--synthetic-mb", syntheticMegabytes, 0, 1_000_000);
        List<String> names = TenantNames.of(tenants);
        List<Path> files = SampleApps.realFiles(apps);
        Path folder = Files.createTempDirectory("qlik-oem-demo");
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(names))) {
            System.out.printf(
                    "Sandbox: a site with mutual TLS at %s and %d tenants.%n",
                    sandbox.site().url(), tenants);
            System.out.println(
                    files.isEmpty()
                            ? "No app files in " + apps + ": all apps are synthetic."
                            : "Real app files: "
                                    + files.stream()
                                            .map(file -> String.valueOf(file.getFileName()))
                                            .collect(Collectors.joining(", "))
                                    + ".");
            SampleApps.put(sandbox.site(), files, syntheticMegabytes * 1_000_000, names);
            play(sandbox, ConfigReader.read(SandboxConfig.write(sandbox, folder), Map.of()));
        } finally {
            delete(folder);
        }
        broken.forEach(what -> System.out.println("NOT AS EXPECTED: " + what));
        return broken.isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
    }

    private void play(Sandbox sandbox, Config config) {
        try (Backend backend = Backend.open(config, List.of(Progress.onStandardError()))) {
            int appCount = sandbox.site().apps().size() - 1;
            DistributionReport first = run("1. First run: every app to every tenant", backend, sandbox);
            expect(first.delivered().size() == appCount * tenants, "the first run delivers every app to every tenant");
            expect(everyTenantHoldsWhatTheSiteHas(sandbox), "published apps hold what the site exported");
            Map<String, String> ids = publishedIds(first);

            DistributionReport second = run("2. Second run: nothing has changed", backend, sandbox);
            expect(second.with(Outcome.UNCHANGED).size() == appCount * tenants, "the second run finds all unchanged");
            expect(second.bytesSent() == 0, "the second run sends no byte");

            sandbox.site().reload(RELOADED);
            DistributionReport third = run("3. '" + RELOADED + "' was reloaded on the site", backend, sandbox);
            expect(
                    third.delivered().stream()
                            .allMatch(result -> result.appName().equals(RELOADED)),
                    "only the reloaded app goes");
            expect(third.delivered().size() == tenants, "the reloaded app goes to every tenant");
            expect(publishedIds(third).equals(ids), "every published app keeps its id");
            expect(everyTenantHoldsWhatTheSiteHas(sandbox), "published apps hold the new version");

            System.out.printf(
                    Locale.ROOT,
                    "%nIn all: %.1f s, %.0f MB sent in %d uploads from %d exports.%n",
                    (seconds(first) + seconds(second) + seconds(third)),
                    (first.bytesSent() + third.bytesSent()) / 1e6,
                    first.delivered().size() + third.delivered().size(),
                    sandbox.site().exports().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            if (broken.isEmpty()) {
                System.out.println(
                        "As expected: in place, once, same published apps, byte for byte what the site exported.");
            }
        }
    }

    private DistributionReport run(String title, Backend backend, Sandbox sandbox) {
        System.out.printf("%n%s%n", title);
        requestsBefore = sandbox.requestCount();
        DistributionReport report = backend.plan().apply();
        System.out.print(report.describe());
        System.out.printf(
                Locale.ROOT, "%.1f s, %d requests%n", seconds(report), sandbox.requestCount() - requestsBefore);
        return report;
    }

    private static double seconds(DistributionReport report) {
        return Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0;
    }

    private static Map<String, String> publishedIds(DistributionReport report) {
        return report.deliveries().stream()
                .collect(Collectors.toMap(
                        result -> result.appName() + " in " + result.tenant(), DemoCommand::publishedId));
    }

    private static String publishedId(DeliveryResult result) {
        return result.publishedAppId().orElse("none");
    }

    private static boolean everyTenantHoldsWhatTheSiteHas(Sandbox sandbox) {
        return sandbox.tenants().stream()
                .flatMap(tenant -> tenant.appsIn("Analytics").stream())
                .allMatch(app ->
                        app.sha256().equals(sandbox.site().app(app.name()).sha256()));
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
