package io.qlikoem.examples.rehearsal;

import io.qlikoem.examples.command.ExitStatus;
import io.qlikoem.examples.command.NumberOption;
import io.qlikoem.examples.config.ConfigException;
import io.qlikoem.examples.rehearsal.KillPoint.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills a distributing process again and again and looks at what the tenants hold in the end. */
@Command(
        name = "kills",
        mixinStandardHelpOptions = true,
        description =
                "Kills a distributing process (SIGKILL) at every named point and at random moments, and checks the tenants.",
        footer = "Exit status: 0 every promise was kept, 1 one was broken.")
final class KillsRehearsal implements Callable<Integer> {
    private static final long CHUNK_BYTES = 256 << 10;
    private static final int TENANTS = 5;
    private static final int LATEST_REQUEST = 120;
    private static final int LATEST_MILLIS = 1_500;

    @Option(names = "--kills", paramLabel = "N", defaultValue = "200", description = "Kills at random moments.")
    private int kills;

    @Option(names = "--deliveries", paramLabel = "N", defaultValue = "20", description = "Apps times 5 tenants.")
    private int deliveries;

    @Option(names = "--seed", paramLabel = "N", description = "Makes a rehearsal again; else a new one is drawn.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--kilobytes", paramLabel = "KB", defaultValue = "1000", description = "Size of each app.")
    private long kilobytes;

    @Option(names = "--random-only", description = "Leave the named points out.")
    private boolean randomOnly;

    private final Findings findings = new Findings();
    private World.Size size = new World.Size(0, 0, 0, 0);
    private Path folder = Path.of("");
    private int worlds;

    @Override
    public Integer call() throws IOException {
        if (deliveries < TENANTS || deliveries % TENANTS != 0) {
            throw new ConfigException("--deliveries must be a multiple of " + TENANTS + ", not " + deliveries);
        }
        NumberOption.require("--kills", kills, 0, 1_000_000);
        NumberOption.require("--kilobytes", kilobytes, 1, 1_000_000);
        long drawn = seed.orElseGet(() -> new Random().nextInt(1_000_000) + 0L);
        size = new World.Size(deliveries / TENANTS, TENANTS, kilobytes * 1_000, CHUNK_BYTES);
        folder = Files.createTempDirectory("qlik-oem-kills");
        System.out.printf(
                "seed %d; %d apps of %d kB to %d tenants, chunks of %d kB; logs in %s%n",
                drawn, size.apps(), kilobytes, TENANTS, CHUNK_BYTES >> 10, folder);
        if (!randomOnly) {
            killAtNamedPoints();
        }
        killAtRandom(new Random(drawn));
        findings.print(System.out);
        if (!findings.areGood()) {
            return ExitStatus.INCOMPLETE;
        }
        delete(folder);
        return ExitStatus.DONE;
    }

    private void killAtNamedPoints() throws IOException {
        World world = newWorld();
        try {
            for (KillPoint point : KillPoint.ofFirstDeliveries()) {
                while (!world.runUntil(point)) {
                    // Everything is delivered, so that there is no first delivery left to kill.
                    world.finishAndCheck();
                    world.close();
                    world = newWorld();
                }
                killed(point, true);
            }
            world.finishAndCheck();
            world.reloadAll();
            for (KillPoint point : KillPoint.ofLaterDeliveries()) {
                while (!world.runUntil(point)) {
                    world.finishAndCheck();
                    world.reloadAll();
                }
                killed(point, false);
            }
            world.finishAndCheck();
        } finally {
            world.close();
        }
    }

    private void killed(KillPoint point, boolean firstDelivery) {
        findings.killed(point.name(), firstDelivery);
        System.out.println("killed at: " + point.name());
    }

    private void killAtRandom(Random random) throws IOException {
        int left = kills;
        while (left > 0) {
            try (World world = newWorld()) {
                left = killInOneRound(world, true, left, random);
                for (int rounds = random.nextInt(4); rounds > 0 && left > 0; rounds--) {
                    world.reloadAll();
                    left = killInOneRound(world, false, left, random);
                }
            }
        }
    }

    /** Kills until a run comes to its end; how many kills are left then. */
    private int killInOneRound(World world, boolean firstDeliveries, int kills, Random random) throws IOException {
        int left = kills;
        boolean byTime = random.nextBoolean();
        while (left > 0
                && (byTime
                        ? world.runFor(Duration.ofMillis(random.nextInt(LATEST_MILLIS)))
                        : world.runUntil(KillPoint.atRequest(random.nextInt(LATEST_REQUEST), Way.any(random))))) {
            findings.killed(byTime ? "a random time" : "a random request", firstDeliveries);
            left--;
            byTime = random.nextBoolean();
            if (!firstDeliveries && random.nextInt(10) == 0) {
                world.reloadOne(random.nextInt(size.apps()));
            }
        }
        world.finishAndCheck();
        System.out.printf("%d of %d kills at random moments%n", this.kills - left, this.kills);
        return left;
    }

    private World newWorld() throws IOException {
        return new World(size, folder.resolve("world-" + ++worlds), findings);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
