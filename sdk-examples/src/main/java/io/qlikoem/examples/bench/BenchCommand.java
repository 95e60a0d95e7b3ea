package io.qlikoem.examples.bench;

import picocli.CommandLine.Command;

/** The benchmarks, each a command; docs/performance.md has figures. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures on a sandbox in a process of its own: uploads, many tenants, planning, rate limits, reloads.",
        subcommands = {
            UploadBench.class,
            TenantsBench.class,
            PlanningBench.class,
            LimitsBench.class,
            ReloadsBench.class,
            BenchServer.class
        })
public final class BenchCommand {}
