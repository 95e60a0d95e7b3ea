package io.qlikoem.examples.bench;

import picocli.CommandLine.Command;

/** The benchmarks, each a command; docs/performance.md has figures. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures on a sandbox: planning, many tenants, rate limits, reloads under watch.",
        subcommands = {PlanningBench.class, TenantsBench.class, LimitsBench.class, ReloadsBench.class})
public final class BenchCommand {}
