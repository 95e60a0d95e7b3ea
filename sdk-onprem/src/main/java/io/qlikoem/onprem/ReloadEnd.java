package io.qlikoem.onprem;

import io.qlikoem.onprem.task.ExecutionResult;
import java.util.List;
import java.util.Locale;

/** How a reload that failed is told in one line: its status and the last lines of its script's log. */
final class ReloadEnd {
    private static final int LINES = 8;
    private static final int LONGEST = 2_000;

    private ReloadEnd() {}

    /** {@code log} may be empty. */
    static String describe(ExecutionResult result, String log) {
        String status = result.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String end = shortened(log);
        return "it ended as '" + status + "'" + (end.isEmpty() ? "" : "; end of its script log: " + end);
    }

    private static String shortened(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        String end = String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        return end.substring(Math.max(0, end.length() - LONGEST));
    }
}
