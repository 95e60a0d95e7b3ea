package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Making, changing and removing reload tasks. */
final class TaskCalls {

    private final Repository repository;

    TaskCalls(Repository repository) {
        this.repository = repository;
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("POST", "qrs/reloadtask/create", this::create);
        routes.add("POST", "qrs/reloadtask/update", this::updateBundle);
        routes.add("POST", "qrs/reloadtask", this::createAlone);
        routes.add("PUT", "qrs/reloadtask/{id}", this::update);
        routes.add(
                "DELETE",
                "qrs/reloadtask/{id}",
                (call, user, variables) -> repository.locked(site -> {
                    site.removeTask(find(site, variables.getOrDefault("id", "")));
                    return Reply.empty(204);
                }));
    }

    static Task find(Repository site, String id) {
        Task task = site.tasks.get(EntityLists.guid(id));
        if (task == null) {
            throw QrsReplies.notFound();
        }
        return task;
    }

    private Reply create(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> bundle = QrsBodies.object(call);
        return repository.locked(site -> {
            Task task = made(site, Json.nested(bundle, "task"), user);
            addEvents(site, task, bundle);
            return Reply.json(201, task.full());
        });
    }

    private Reply createAlone(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> Reply.json(201, made(site, body, user).full()));
    }

    private static Task made(Repository site, Map<String, @Nullable Object> body, SiteUser user) {
        String name = Json.text(body, "name");
        if (name == null || name.isEmpty()) {
            throw QrsReplies.badRequest("The name is missing");
        }
        Task task = new Task(name, References.known(site.apps, Json.nested(body, "app")), site.clock);
        read(site, task, body);
        task.modifiedBy = user.name();
        site.tasks.put(task.id, task);
        site.announce(Change.ADD, task);
        return task;
    }

    private Reply updateBundle(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> bundle = QrsBodies.object(call);
        return repository.locked(site -> {
            Map<String, @Nullable Object> body = Json.nested(bundle, "task");
            String id = Json.text(body, "id");
            Task task = find(site, id == null ? "" : id);
            changed(site, task, body, user);
            Json.texts(bundle, "compositeEventsToDelete").forEach(event -> removeEvent(task, event));
            Json.texts(bundle, "schemaEventsToDelete").forEach(event -> removeEvent(task, event));
            addEvents(site, task, bundle);
            return Reply.json(201, task.full());
        });
    }

    private Reply update(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            Task task = find(site, variables.getOrDefault("id", ""));
            changed(site, task, body, user);
            return Reply.json(200, task.full());
        });
    }

    private static void changed(Repository site, Task task, Map<String, @Nullable Object> body, SiteUser user) {
        References.checkUnchanged(task, Json.text(body, "modifiedDate"));
        read(site, task, body);
        String name = Json.text(body, "name");
        task.name = name == null || name.isEmpty() ? task.name : name;
        task.touch(user, site.clock);
        site.announce(Change.UPDATE, task, "name", "enabled", "modifiedDate");
    }

    private static void read(Repository site, Task task, Map<String, @Nullable Object> body) {
        long timeout = number(body, "taskSessionTimeout", task.sessionTimeout);
        long retries = number(body, "maxRetries", task.maxRetries);
        if (timeout < 1 || retries < 0 || retries > 20) {
            throw QrsReplies.badRequest("taskSessionTimeout is at least 1 and maxRetries 0 to 20");
        }
        task.sessionTimeout = timeout;
        task.maxRetries = retries;
        task.enabled = !Boolean.FALSE.equals(body.get("enabled"));
        task.partial = Boolean.TRUE.equals(body.get("isPartialReload"));
        task.manual = Boolean.TRUE.equals(body.get("isManuallyTriggered"));
        if (body.get("app") != null) {
            task.app = References.known(site.apps, Json.nested(body, "app"));
        }
        task.tags = References.tags(site, body);
        task.properties = References.properties(site, task.properties, body);
    }

    private static long number(Map<String, @Nullable Object> body, String key, long otherwise) {
        return body.get(key) instanceof Number number ? number.longValue() : otherwise;
    }

    /** An event with an id that the task has already replaces that one. */
    private static void addEvents(Repository site, Task task, Map<String, @Nullable Object> bundle) {
        for (String list : new String[] {"compositeEvents", "schemaEvents"}) {
            for (Map<String, @Nullable Object> sent : Json.objects(bundle, list)) {
                if (sent.containsKey("operational") && Json.text(sent, "id") == null) {
                    throw QrsReplies.badRequest("operational must not be sent with a new event");
                }
                removeEvent(task, String.valueOf(Json.text(sent, "id")));
                task.events.add(new TaskEvent(task, list.equals("compositeEvents"), sent, site.clock));
            }
        }
    }

    private static void removeEvent(Task task, String id) {
        task.events.removeIf(event -> event.id.equals(id));
    }
}
