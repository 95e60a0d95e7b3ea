package io.qlikoem.examples;

import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.error.QlikException;
import io.qlikoem.examples.command.ExitStatus;
import io.qlikoem.examples.command.QlikOem;
import io.qlikoem.examples.config.ConfigException;
import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where the command line program begins. */
public final class Main {
    private static final Logger log = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the program and returns its exit status. */
    static int run(String... args) {
        CommandLine program = new CommandLine(new QlikOem())
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failed);
        if (args.length == 0) {
            program.usage(program.getErr());
            return ExitStatus.UNUSABLE;
        }
        return program.execute(args);
    }

    private static int wrongUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        return say(
                command,
                problem.getMessage() + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    }

    private static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof ConfigException
                || problem instanceof QlikException
                || problem instanceof LedgerException) {
            return say(command, String.valueOf(problem.getMessage()));
        }
        // Not the user's mistake but the program's: whoever reports it needs the whole story.
        log.error("The program failed in a way that it did not foresee", problem);
        return say(command, "the program failed in a way that it did not foresee: " + problem);
    }

    private static int say(CommandLine command, String message) {
        PrintWriter err = command.getErr();
        err.println("error: " + String.join(" ", List.of(message.strip().split("\\s*\\R\\s*", -1))));
        err.flush();
        return ExitStatus.UNUSABLE;
    }
}
