package io.qlikoem.examples.bench;

import io.qlikoem.examples.bench.Latencies.Reload;
import io.qlikoem.examples.command.NumberOption;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.examples.stage.SandboxConfig;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxApp;
import io.qlikoem.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A rehearsal: apps are reloaded in random order while {@code watch} runs as a process of its own, a third of the site's
 * notifications is lost, others come twice, and the repository is restarted in the middle. At the end every tenant has to have the
 * latest version of every app, and none may have got one twice.
 */
@Command(
        name = "reloads",
        mixinStandardHelpOptions = true,
        description = "Reloads apps in random order under watch, with lost notifications and a restart.")
final class ReloadsBench implements Callable<Integer> {
    /** The configuration's concurrency: so many deliveries can be under way when the process is killed. */
    private static final int IN_FLIGHT = 16;

    private static final String SECRET = "rehearsal-of-reloads";

    @Option(names = "--tenants", defaultValue = "20", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--apps", defaultValue = "5", description = "Number of apps.")
    private int apps;

    @Option(names = "--reloads", defaultValue = "200", description = "Number of reloads.")
    private int reloads;

    @Option(names = "--seconds", defaultValue = "60", description = "Time in which they happen.")
    private int seconds;

    @Option(
            names = "--kills",
            defaultValue = "0",
            description = "How often watch is killed on the way, and started again.")
    private int kills;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random order.")
    private long seed;

    private final List<String> broken = new ArrayList<>();
    private final List<Reload> done = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        NumberOption.require("--tenants", tenants, 1, 10_000);
        NumberOption.require("--apps", apps, 1, 10_000);
        NumberOption.require("--reloads", reloads, 1, 1_000_000);
        NumberOption.require("--seconds", seconds, 0, 86_400);
        NumberOption.require("--kills", kills, 0, reloads - 1);
        Path folder = Files.createTempDirectory("qlik-oem-reloads");
        List<String> names = BenchBed.tenantNames(tenants);
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(names))) {
            for (int i = 1; i <= apps; i++) {
                sandbox.site()
                        .addApp(AppSpec.synthetic("App " + i, 20_000)
                                .inStream(SampleApps.STREAM)
                                .tagged(SampleApps.TAG));
            }
            WatchProcess watch = WatchProcess.start(config(sandbox, folder));
            try {
                rehearse(sandbox, watch, names);
            } finally {
                int status = watch.terminate();
                expect(
                        status == 143,
                        "watch ends by SIGTERM with status 143, not " + status + "; it said: " + watch.errors());
                // A killed process cannot remove its own, and nobody can ask the site which there are.
                expect(
                        kills > 0 || sandbox.site().notifications().subscriptions() == 0,
                        "no subscription is left on the site");
            }
        } finally {
            delete(folder);
        }
        broken.forEach(what -> System.out.println("NOT AS EXPECTED: " + what));
        return broken.isEmpty() ? 0 : 1;
    }

    private void rehearse(Sandbox sandbox, WatchProcess watch, List<String> names)
            throws IOException, InterruptedException {
        PublishCount published = new PublishCount(sandbox);
        boolean started = await(published, () -> watch.events("delivered").size() >= tenants * apps, watch);
        expect(started, "watch begins with what is out of date");
        int first = watch.events("delivered").size();
        sandbox.site().notifications().loseEvery(3);
        storm(sandbox, watch, published);
        boolean caughtUp = await(published, () -> everyTenantHasTheLatest(sandbox), watch);
        expect(caughtUp, "every tenant has the latest version of every app");
        // What was published is told a moment later.
        boolean told =
                await(published, () -> kills > 0 || watch.events("delivered").size() >= published.total(), watch);
        expect(told, "what was published is told");
        Map<String, List<String>> toldAt = watch.events("delivered").stream()
                .collect(Collectors.groupingBy(
                        event -> event.get("app") + " of " + event.get("version") + " for " + event.get("tenant"),
                        Collectors.mapping(event -> event.get("at"), Collectors.toList())));
        int versions = toldAt.size();
        toldAt.values().removeIf(times -> times.size() == 1);
        expect(toldAt.isEmpty(), "nothing is delivered twice for one version: " + toldAt);
        // A killed process has not told what it was publishing.
        expect(
                published.total() - versions <= kills * IN_FLIGHT,
                "tenants published each version once: " + published.total() + " times for " + versions);
        print(sandbox, watch, names, published, first);
    }

    private void storm(Sandbox sandbox, WatchProcess watch, PublishCount published)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        long begin = System.nanoTime();
        for (int i = 0; i < reloads; i++) {
            pauseUntil(begin + TimeUnit.SECONDS.toNanos(seconds) * i / reloads);
            sandbox.site().notifications().sendTimes(1 + random.nextInt(2));
            Instant at = Instant.now();
            SandboxApp app = sandbox.site().reload("App " + (1 + random.nextInt(apps)));
            done.add(new Reload(app.name(), app.lastReloadTime(), at));
            if (i == reloads / 3) {
                sandbox.site().restartRepository(5);
            }
            if (isTimeToKill(i)) {
                watch.killAndRestart();
            }
            published.look();
        }
    }

    /** Evenly between the first reload and the last. */
    private boolean isTimeToKill(int reload) {
        long parts = kills + 1L;
        return reload > 0 && reload * parts % reloads < parts;
    }

    private static void pauseUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static boolean await(PublishCount published, BooleanSupplier condition, WatchProcess watch) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (System.nanoTime() < end && watch.isAlive()) {
            published.look();
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return condition.getAsBoolean();
    }

    private boolean everyTenantHasTheLatest(Sandbox sandbox) {
        return sandbox.tenants().stream()
                .allMatch(tenant -> tenant.appsIn("Analytics").size() == apps
                        && tenant.appsIn("Analytics").stream()
                                .allMatch(app -> app.sha256()
                                        .equals(sandbox.site().app(app.name()).sha256())));
    }

    private void print(Sandbox sandbox, WatchProcess watch, List<String> names, PublishCount published, int first) {
        Latencies latencies = Latencies.of(done, names, watch.events("delivered"));
        System.out.printf(
                Locale.ROOT,
                "%d reloads of %d apps in %d s for %d tenants; %d notifications sent, %d lost, 1 restart of the repository, %d kills%n"
                        + "%d deliveries (%d at first), %d published by the tenants, %d notices of reloads%n"
                        + "from reload to publish, over %d: median %.1f s, worst %.1f s%n",
                done.size(),
                apps,
                seconds,
                tenants,
                sandbox.site().notifications().sent(),
                sandbox.site().notifications().lost(),
                kills,
                watch.events("delivered").size(),
                first,
                published.total(),
                watch.events("reload").size(),
                latencies.count(),
                latencies.medianSeconds(),
                latencies.worstSeconds());
        expect(watch.events("failed").isEmpty(), "no delivery fails: " + watch.events("failed"));
    }

    private static Path config(Sandbox sandbox, Path folder) throws IOException {
        Path file = SandboxConfig.write(sandbox, folder);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String watch = """
                "watch": {
                  "lookEverySeconds": 5,
                  "settleSeconds": 1,
                  "firstRetrySeconds": 2,
                  "notifications": {"url": "http://localhost:%d/reloads", "port": %d, "secret": "%s"}
                },
                """.formatted(port, port, SECRET);
        return Files.writeString(file, Files.readString(file).replace("\"concurrency\"", watch + "\"concurrency\""));
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
