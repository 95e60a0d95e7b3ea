package io.qlikoem.examples.bench;

import io.qlikoem.examples.Main;
import java.util.ArrayList;
import java.util.List;

/** This very program, started once more. */
final class BenchProcess {
    private BenchProcess() {}

    /** A process that is not started yet: JVM options, then {@code bench} and its arguments. */
    static ProcessBuilder of(List<String> jvmOptions, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), Main.class.getName(), "bench"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
