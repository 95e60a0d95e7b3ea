package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.examples.command.QlikOem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Messages about wrong usage send the reader to {@code --help}. */
class HelpTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void help_ofEachCommand_tellsItsUsage(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.add("--help");

        ProgramRun run = ProgramRun.of(words.toArray(String[]::new));

        assertThat(run.exitStatus()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Usage: qlik-oem-examples " + command);
    }

    static Stream<String> commands() {
        return below(new CommandLine(new QlikOem()), "");
    }

    private static Stream<String> below(CommandLine command, String prefix) {
        return command.getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .flatMap(entry -> Stream.concat(
                        Stream.of(prefix + entry.getKey()), below(entry.getValue(), prefix + entry.getKey() + " ")));
    }
}
