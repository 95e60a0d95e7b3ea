package io.qlikoem.examples.command;

import io.qlikoem.distribution.DeliveryStatus.State;
import io.qlikoem.distribution.DistributionStatus;
import io.qlikoem.examples.output.JsonStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who has what. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says which tenant has which version of which app; writes nothing.",
        footer = "Exit status: 0 all fresh, pinned or not selected any more, 1 some stale, missing or drifted,"
                + " 2 wrong usage or configuration.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--check", description = "Look at every published app in its tenant, too.")
    private boolean check;

    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        try (Backend backend = Backend.look(config.read())) {
            DistributionStatus status = backend.status(check);
            System.out.print(json ? JsonStatus.of(status) + System.lineSeparator() : status.describe());
            boolean well = status.with(State.STALE).isEmpty()
                    && status.with(State.MISSING).isEmpty()
                    && status.with(State.DRIFTED).isEmpty();
            return well ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
        }
    }
}
