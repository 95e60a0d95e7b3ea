package io.qlikoem.examples.rehearsal;

import picocli.CommandLine.Command;

/** The rehearsals, each a command; docs/reliability.md tells what they found. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Rehearses on a sandbox what goes wrong: a process that is killed.",
        subcommands = {KillsRehearsal.class, RehearsedRun.class})
public final class RehearseCommand {}
