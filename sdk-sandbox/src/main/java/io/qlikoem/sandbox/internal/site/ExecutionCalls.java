package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Starting and stopping tasks, and the logs of their scripts. */
final class ExecutionCalls {

    private static final String NOT_STARTED = "00000000-0000-0000-0000-000000000000";

    private final Repository repository;
    private final SiteSwitches switches;
    private final Map<String, String> logs = new ConcurrentHashMap<>();

    ExecutionCalls(Repository repository, SiteSwitches switches) {
        this.repository = repository;
        this.switches = switches;
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("POST", "qrs/task/start", (call, user, variables) -> start(call, user, variables, false));
        routes.add("POST", "qrs/task/start/synchronous", (call, user, variables) -> start(call, user, variables, true));
        routes.add(
                "POST",
                "qrs/task/start/many",
                (call, user, variables) -> each(call, (site, task) -> {
                    site.executions.start(task, user);
                }));
        routes.add(
                "POST",
                "qrs/task/stop/many",
                (call, user, variables) -> each(call, (site, task) -> site.executions.stop(task)));
        routes.add("POST", "qrs/task/{id}/start", (call, user, variables) -> start(call, user, variables, false));
        routes.add(
                "POST",
                "qrs/task/{id}/start/synchronous",
                (call, user, variables) -> start(call, user, variables, true));
        routes.add(
                "POST",
                "qrs/task/{id}/stop",
                (call, user, variables) -> repository.locked(site -> {
                    site.executions.stop(TaskCalls.find(site, variables.getOrDefault("id", "")));
                    return Reply.empty(204);
                }));
        routes.add("GET", "qrs/reloadtask/{id}/scriptlogfile", this::logTicket);
        routes.add("GET", "qrs/download/reloadtask/{ticket}/{name}", this::log);
    }

    /** Nothing is done when one of the tasks is not there. */
    private Reply each(Call call, BiConsumer<Repository, Task> action) throws IOException {
        List<String> ids = QrsBodies.texts(call);
        return repository.locked(site -> {
            List<Task> tasks = ids.stream().map(id -> TaskCalls.find(site, id)).toList();
            tasks.forEach(task -> action.accept(site, task));
            return Reply.empty(204);
        });
    }

    /** Answers at once even where the path says otherwise. */
    private Reply start(Call call, SiteUser user, Map<String, String> variables, boolean tellsSession) {
        return repository.locked(site -> {
            String id = variables.get("id");
            Task task = id != null
                    ? TaskCalls.find(site, id)
                    : Repository.byName(site.tasks, call.query().value("name", ""))
                            .orElseThrow(QrsReplies::notFound);
            String session =
                    site.executions.start(task, user).map(started -> started.id).orElse(NOT_STARTED);
            return tellsSession ? Reply.json(201, Json.object("value", session)) : Reply.empty(204);
        });
    }

    private Reply logTicket(Call call, SiteUser user, Map<String, String> variables) {
        String resultId = EntityLists.guid(call.query().value("executionresultid", ""));
        return repository.locked(site -> {
            Task task = TaskCalls.find(site, variables.getOrDefault("id", ""));
            ExecutionResult result = site.executions.results.get(resultId);
            if (result == null
                    || !result.taskId.equals(task.id)
                    || !result.isOver()
                    || SiteSwitches.take(switches.lateLogs)) {
                throw QrsReplies.notFound();
            }
            String ticket = UUID.randomUUID().toString();
            logs.put(ticket, result.log());
            return Reply.json(200, Json.object("value", ticket));
        });
    }

    private Reply log(Call call, SiteUser user, Map<String, String> variables) {
        String log = logs.remove(variables.getOrDefault("ticket", ""));
        if (log == null) {
            throw QrsReplies.notFound();
        }
        return Reply.bytes(200, "application/octet-stream", log.getBytes(StandardCharsets.UTF_8));
    }
}
