package io.qlikoem.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What this process, and the children that it has waited for, have cost so far. */
final class ProcessFigures {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final int TICKS_PER_SECOND = 100;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private ProcessFigures() {}

    /** CPU time of all threads, in nanoseconds. */
    static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** CPU seconds of children that have ended. Linux only. */
    static double childrenCpuSeconds() throws IOException {
        String stat = Files.readString(STAT);
        // The name of the program, in parentheses, may hold anything.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Double.parseDouble(fields[CHILDREN_USER]) + Double.parseDouble(fields[CHILDREN_SYSTEM]))
                / TICKS_PER_SECOND;
    }

    /** The most memory that was ever resident ({@code VmHWM}), in megabytes of 1,000,000 bytes. Linux only. */
    static long peakResidentMegabytes() throws IOException {
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000;
            }
        }
        throw new IOException(STATUS + " has no VmHWM");
    }

    /** Where the figures come from: two runs on different machines are not to be compared. */
    static String machine() throws IOException {
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        List<String> cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*:\\s*", ""))
                .distinct()
                .toList();
        return String.format(
                Locale.ROOT,
                "%d cores (%s), Java %s, heap at most %d MB, load before the start %s",
                Runtime.getRuntime().availableProcessors(),
                String.join(", ", cpu),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() / 1_000_000,
                load);
    }
}
