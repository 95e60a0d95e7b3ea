package io.qlikoem.onprem;

import io.qlikoem.error.NotFoundException;
import io.qlikoem.error.QlikException;
import io.qlikoem.http.RawApi;
import io.qlikoem.http.Sleeper;
import io.qlikoem.onprem.task.ExecutionResult;
import io.qlikoem.onprem.task.SessionHandle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The last lines of the script's log of a run, which mostly say why it failed. */
final class ScriptLogEnd {
    private static final int LINES = 8;
    private static final int LONGEST = 2_000;
    /** The site gives the log out a moment after the run has ended (facts: executions). */
    private static final int ATTEMPTS = 4;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RawApi site;
    private final Sleeper sleeper;

    ScriptLogEnd(RawApi site, Sleeper sleeper) {
        this.site = site;
        this.sleeper = sleeper;
    }

    /** Empty when there is none that can be read. */
    Optional<String> of(ExecutionResult result) {
        if (result.taskID().isEmpty()) {
            return Optional.empty();
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return Optional.of(end(read(result.taskID().get(), result.id())))
                        .filter(text -> !text.isEmpty());
            } catch (NotFoundException e) {
                if (attempt < ATTEMPTS) {
                    pause();
                }
            } catch (QlikException e) {
                // Why a log cannot be read is of no interest to who wants to know why a reload failed.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String read(String task, String result) {
        String ticket = site.call("GET", "qrs/reloadtask/" + task + "/scriptlogfile")
                .query("executionresultid", result)
                .send()
                .json()
                .as(SessionHandle.class)
                .value();
        return site.get("qrs/download/reloadtask/" + ticket + "/script.log").text();
    }

    private static String end(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        String end = String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        return end.substring(Math.max(0, end.length() - LONGEST));
    }

    private void pause() {
        try {
            sleeper.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
