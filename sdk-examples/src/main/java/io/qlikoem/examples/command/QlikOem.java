package io.qlikoem.examples.command;

import io.qlikoem.examples.bench.BenchCommand;
import io.qlikoem.examples.rehearsal.RehearseCommand;
import picocli.CommandLine.Command;

/** The program as a whole. */
@Command(
        name = "qlik-oem-examples",
        mixinStandardHelpOptions = true,
        description = "Distributes Qlik Sense apps from a client-managed site into many Qlik Cloud tenants.",
        subcommands = {
            DemoCommand.class,
            SandboxCommand.class,
            PlanCommand.class,
            DistributeCommand.class,
            StatusCommand.class,
            RollBackCommand.class,
            WatchCommand.class,
            BenchCommand.class,
            RehearseCommand.class
        })
public final class QlikOem {}
