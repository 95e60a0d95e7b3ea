package io.qlikoem.onprem;

import io.qlikoem.distribution.port.FailedReload;
import io.qlikoem.distribution.port.SiteTasks;
import io.qlikoem.distribution.port.TaskEnd;
import io.qlikoem.error.AccessDeniedException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.RawApi;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.task.ExecutionResult;
import io.qlikoem.onprem.task.ExecutionResultApi;
import io.qlikoem.onprem.task.TaskExecutionStatus;
import io.qlikoem.onprem.task.TaskRuns;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs reload tasks of a site to their real end, and tells which reloads failed. Thread-safe. */
final class SiteReloads implements SiteTasks {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final RawApi site;
    private final TaskRuns runs;
    private final ExecutionResultApi results;
    private final ScriptLogEnd logs;
    private final Duration patience;

    SiteReloads(RawApi site, TaskRuns runs, ExecutionResultApi results, ScriptLogEnd logs, Duration patience) {
        this.site = site;
        this.runs = runs;
        this.results = results;
        this.logs = logs;
        this.patience = patience;
    }

    @Override
    public TaskEnd run(String task) {
        Named found = find(task);
        int looks = (int) Math.min(Integer.MAX_VALUE, Math.max(1, patience.dividedBy(INTERVAL) + 1));
        Optional<ExecutionResult> end;
        try {
            end = runs.follow(runs.start(found.id()), INTERVAL, looks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TaskEnd(found.name(), false, "interrupted while it ran; it may still end well");
        }
        if (end.isEmpty()) {
            return new TaskEnd(found.name(), false, "it has not ended within " + patience + "; it may still end well");
        }
        boolean succeeded = end.get().status() == TaskExecutionStatus.FINISHED_SUCCESS;
        return new TaskEnd(found.name(), succeeded, succeeded ? "finished" : describe(end.get()));
    }

    /** Reloads that failed, by the tasks that ran them; none when the client's user may not read what became of tasks. */
    List<FailedReload> failedSince(Instant since) {
        QrsFilter failed = QrsFilter.anyOf(Arrays.stream(TaskExecutionStatus.values())
                .filter(TaskExecutionStatus::isFailure)
                .map(status -> QrsFilter.where("status").is(status.code()))
                .toList());
        try {
            return results.full(failed.and(QrsFilter.where("stopTime").since(since)), null).stream()
                    .flatMap(result -> failure(result).stream())
                    .toList();
        } catch (AccessDeniedException e) {
            return List.of();
        }
    }

    private Optional<FailedReload> failure(ExecutionResult result) {
        return result.appID()
                .flatMap(app -> result.stopTime().map(at -> new FailedReload(result.id(), app, at, describe(result))));
    }

    private String describe(ExecutionResult result) {
        String status = result.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "it ended as '" + status + "'"
                + logs.of(result).map("; end of its script log: "::concat).orElse("");
    }

    private Named find(String task) {
        QrsFilter filter = ID.matcher(task).matches()
                ? QrsFilter.where("id").is(UUID.fromString(task))
                : QrsFilter.where("name").is(task);
        Named[] found = site.call("GET", "qrs/reloadtask")
                .query("filter", filter.toString())
                .send()
                .json()
                .as(Named[].class);
        if (found.length != 1) {
            throw new QlikConfigurationException(
                    "task '" + task + "'",
                    found.length == 0
                            ? "the site has no such reload task"
                            : "the site has " + found.length + " of this name",
                    "give the id of a task that the client's user may read");
        }
        return Stream.of(found).findFirst().orElseThrow();
    }
}
