package io.qlikoem.onprem;

import io.qlikoem.distribution.port.FailedReload;
import io.qlikoem.error.QlikException;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.task.ExecutionResult;
import io.qlikoem.onprem.task.ExecutionResultApi;
import io.qlikoem.onprem.task.ScriptLogs;
import io.qlikoem.onprem.task.TaskExecutionStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reloads of a site that failed, by the tasks that ran them. Each script log is read once, however often the same
 * failure is asked for. Thread-safe.
 */
final class FailedReloads {
    private static final Logger log = LoggerFactory.getLogger(FailedReloads.class);

    private final String site;
    private final ExecutionResultApi results;
    private final ScriptLogs logs;
    private final AtomicBoolean toldWhyNot = new AtomicBoolean();
    /** What the last look found, by the result's id. */
    private volatile Map<String, FailedReload> known = Map.of();

    FailedReloads(String site, ExecutionResultApi results, ScriptLogs logs) {
        this.site = site;
        this.results = results;
        this.logs = logs;
    }

    /**
     * Those that ended at that time or later. When the site does not say, for example because the client's user may not
     * read what became of tasks, those that are known: who watches for reloads must not be stopped by it.
     */
    List<FailedReload> since(Instant since) {
        try {
            known = read(since);
            toldWhyNot.set(false);
            return List.copyOf(known.values());
        } catch (QlikException e) {
            if (!toldWhyNot.getAndSet(true)) {
                log.atWarn()
                        .addKeyValue("peer", site)
                        .setCause(e)
                        .log("The site does not say which reloads failed; watching goes on without");
            }
            return known.values().stream()
                    .filter(failure -> !failure.at().isBefore(since))
                    .toList();
        }
    }

    private Map<String, FailedReload> read(Instant since) {
        QrsFilter failed = QrsFilter.anyOf(Arrays.stream(TaskExecutionStatus.values())
                .filter(TaskExecutionStatus::isFailure)
                .map(status -> QrsFilter.where("status").is(status))
                .toList());
        Map<String, FailedReload> before = known;
        Map<String, FailedReload> found = new LinkedHashMap<>();
        for (ExecutionResult result :
                results.all(failed.and(QrsFilter.where("stopTime").since(since)))) {
            failure(result, before).ifPresent(failure -> found.put(failure.id(), failure));
        }
        return Collections.unmodifiableMap(found);
    }

    private Optional<FailedReload> failure(ExecutionResult result, Map<String, FailedReload> before) {
        FailedReload seen = before.get(result.id());
        if (seen != null) {
            return Optional.of(seen);
        }
        return result.appID()
                .flatMap(app -> result.stopTime()
                        .map(at -> new FailedReload(
                                result.id(), app, at, ReloadEnd.describe(result, logs.endOfFailed(result)))));
    }
}
