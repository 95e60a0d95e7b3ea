package io.qlikoem.onprem;

import io.qlikoem.distribution.port.SiteTasks;
import io.qlikoem.distribution.port.TaskEnd;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.http.RawApi;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.task.TaskOutcome;
import io.qlikoem.onprem.task.TaskRuns;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs reload tasks of a site to their real end. Thread-safe. */
final class SiteReloads implements SiteTasks {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final RawApi site;
    private final TaskRuns runs;
    private final Duration patience;

    SiteReloads(RawApi site, TaskRuns runs, Duration patience) {
        this.site = site;
        this.runs = runs;
        this.patience = patience;
    }

    @Override
    public TaskEnd run(String task) {
        Named found = find(task);
        TaskOutcome outcome;
        try {
            outcome = runs.run(found.id(), patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TaskEnd(found.name(), false, "interrupted while it ran; it may still end well");
        }
        if (!outcome.ended()) {
            return new TaskEnd(found.name(), false, "it has not ended within " + patience + "; it may still end well");
        }
        return outcome.succeeded()
                ? new TaskEnd(found.name(), true, "finished")
                : new TaskEnd(
                        found.name(),
                        false,
                        ReloadEnd.describe(outcome.result().orElseThrow(), outcome.scriptLogEnd()));
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
