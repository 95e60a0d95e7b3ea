package io.qlikoem.examples.command;

import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.reload.AtEachReload;
import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.output.EventLines;
import io.qlikoem.onprem.notification.SiteNotifications;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows the site until it is stopped. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Brings what is out of date into the tenants, and then each app whenever it was reloaded, until stopped.",
        footer =
                "Exit status: 143 when stopped by SIGTERM, 130 by Ctrl-C; with --for 0 when every tenant was up to date at the end,"
                        + " else 1; 2 wrong usage or configuration.")
final class WatchCommand implements Callable<Integer> {
    private static final long YEAR = TimeUnit.DAYS.toSeconds(365);

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "One JSON document a line instead of a line for people.")
    private boolean json;

    @Option(names = "--for", paramLabel = "SECONDS", description = "End after this time.")
    private Optional<Long> seconds = Optional.empty();

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "How long deliveries that are under way may go on when it is stopped. Default: ${DEFAULT-VALUE}.")
    private long patience;

    private final CountDownLatch stop = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        seconds.ifPresent(time -> NumberOption.require("--for", time, 0, YEAR));
        NumberOption.require("--patience", patience, 0, YEAR);
        Config read = config.read();
        try (StopHook hook = new StopHook()) {
            hook.stopWith(stop::countDown);
            return follow(read);
        }
    }

    @SuppressWarnings("try") // The server works by itself; it is only to be closed in the end.
    private int follow(Config read) throws InterruptedException {
        DistributionListener lines = EventLines.to(System.out, json);
        try (Backend backend = Backend.open(read, List.of(lines))) {
            Optional<SiteNotifications> notifications =
                    read.watch().notifications().map(backend::notifications);
            try (CallbackServer server = notifications
                            .map(each -> CallbackServer.start(
                                    read.watch().notifications().orElseThrow().port(), each))
                            .orElse(null);
                    AtEachReload reloads = backend.atEachReload(read.watch(), notifications)) {
                reloads.start();
                boolean asked = seconds.isEmpty() ? awaitStop() : stop.await(seconds.get(), TimeUnit.SECONDS);
                boolean upToDate = reloads.status().isUpToDate();
                reloads.stop(Duration.ofSeconds(patience));
                return asked || upToDate ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
            }
        }
    }

    private boolean awaitStop() throws InterruptedException {
        stop.await();
        return true;
    }
}
