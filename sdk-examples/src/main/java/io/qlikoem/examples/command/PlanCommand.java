package io.qlikoem.examples.command;

import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.examples.output.JsonReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what would be done. */
@Command(name = "plan", mixinStandardHelpOptions = true, description = "Says what would be done; writes nothing.")
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    @Option(names = "--preflight", description = "Look at every tenant, too; still writes nothing.")
    private boolean preflight;

    @Override
    public Integer call() {
        try (Backend backend = Backend.look(config.read())) {
            DistributionPlan plan = preflight ? backend.plan().preflight() : backend.plan();
            System.out.print(json ? JsonReport.of(plan) + System.lineSeparator() : plan.describe());
            return plan.with(Action.BLOCKED).isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
        }
    }
}
