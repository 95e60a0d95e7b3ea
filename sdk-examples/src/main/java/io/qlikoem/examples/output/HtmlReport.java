package io.qlikoem.examples.output;

import com.github.mustachejava.DefaultMustacheFactory;
import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A report as a page to look at, to mail or to keep. One file that needs nothing else. */
public final class HtmlReport {
    private static final Set<Outcome> SELDOM = Set.of(Outcome.DEFERRED, Outcome.NOT_STARTED, Outcome.PINNED);

    private HtmlReport() {}

    /** Writes the page. */
    public static void write(DistributionReport report, Path file) throws IOException {
        Map<String, Object> page = Map.of(
                "runId", report.runId(),
                "startedAt", report.startedAt(),
                "seconds",
                        Duration.between(report.startedAt(), report.finishedAt())
                                        .toMillis()
                                / 1000.0,
                "megabytes", String.format(Locale.ROOT, "%.1f", report.bytesSent() / 1e6),
                "totals",
                        Arrays.stream(Outcome.values())
                                .filter(outcome -> !SELDOM.contains(outcome)
                                        || !report.with(outcome).isEmpty())
                                .map(outcome -> Map.of(
                                        "name", lower(outcome),
                                        "count", report.with(outcome).size()))
                                .toList(),
                "deliveries", rows(report));
        try (Writer out = Files.newBufferedWriter(file)) {
            new DefaultMustacheFactory("io/qlikoem/examples/output")
                    .compile("report.mustache")
                    .execute(out, page);
        }
    }

    private static List<Map<String, Object>> rows(DistributionReport report) {
        return report.deliveries().stream().map(HtmlReport::row).toList();
    }

    private static Map<String, Object> row(DeliveryResult result) {
        return Map.of(
                "app", result.appName(),
                "tenant", result.tenant(),
                "space", result.planned().space(),
                "outcome", lower(result.outcome()),
                "publishedAppId", result.publishedAppId().orElse(""),
                "megabytes", result.bytes() == 0 ? "" : String.format(Locale.ROOT, "%.1f", result.bytes() / 1e6),
                "attempts", result.attempts(),
                "message",
                        result.error().map(DeliveryError::message).orElseGet(() -> String.join("; ", result.notes())));
    }

    private static String lower(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
