package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the program in this process, with what it printed. */
public record ProgramRun(int exitStatus, String out, String err) {
    /** The program as a process of its own, with all that it prints in a file. */
    static Process asProcess(Path log, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The program run in this process. */
    public static synchronized ProgramRun of(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        try {
            int status = Main.run(args);
            return new ProgramRun(
                    status, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** That it ended as a user's mistake does: with status 2 and one line, which holds this. */
    void assertOneLineOfError(String expected) {
        assertThat(exitStatus).as(err).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err.strip().lines())
                .singleElement()
                .asString()
                .startsWith("error: ")
                .contains(expected);
        assertThat(err).doesNotContain("at io.qlikoem", "Exception");
    }
}
