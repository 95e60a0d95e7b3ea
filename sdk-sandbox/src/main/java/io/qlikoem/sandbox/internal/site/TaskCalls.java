package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Making, changing, copying and removing tasks. */
final class TaskCalls {

    private final Repository repository;

    TaskCalls(Repository repository) {
        this.repository = repository;
    }

    void addTo(Routes<QrsOperation> routes) {
        addTo(routes, "qrs/reloadtask", false);
        addTo(routes, "qrs/externalprogramtask", true);
        routes.add("POST", "qrs/task/{id}/copy", this::copy);
    }

    private void addTo(Routes<QrsOperation> routes, String path, boolean external) {
        routes.add("POST", path + "/create", (call, user, variables) -> create(call, user, external));
        routes.add("POST", path + "/update", this::updateBundle);
        routes.add("POST", path, (call, user, variables) -> createAlone(call, user, external));
        routes.add("PUT", path + "/{id}", this::update);
        routes.add(
                "DELETE",
                path + "/{id}",
                (call, user, variables) -> repository.locked(site -> {
                    site.removeTask(find(site, variables.getOrDefault("id", "")));
                    return Reply.empty(204);
                }));
    }

    private Reply copy(Call call, SiteUser user, Map<String, String> variables) {
        return repository.locked(site -> {
            Task original = find(site, variables.getOrDefault("id", ""));
            Task copy = new Task(call.query().value("name", original.name), original.app, site.clock);
            copy.path = original.path;
            copy.parameters = original.parameters;
            copy.sessionTimeout = original.sessionTimeout;
            copy.maxRetries = original.maxRetries;
            copy.partial = original.partial;
            copy.tags = call.query().flag("includetags") ? original.tags : copy.tags;
            copy.properties = call.query().flag("includecustomproperties") ? original.properties : copy.properties;
            copy.modifiedBy = user.name();
            site.tasks.put(copy.id, copy);
            site.announce(Change.ADD, copy);
            return Reply.json(201, copy.full());
        });
    }

    static Task find(Repository site, String id) {
        Task task = site.tasks.get(EntityLists.guid(id));
        if (task == null) {
            throw QrsReplies.notFound();
        }
        return task;
    }

    private Reply create(Call call, SiteUser user, boolean external) throws IOException {
        Map<String, @Nullable Object> bundle = QrsBodies.object(call);
        return repository.locked(site -> {
            Task task = made(site, Json.nested(bundle, "task"), user, external);
            addEvents(site, task, bundle);
            return Reply.json(201, task.full());
        });
    }

    private Reply createAlone(Call call, SiteUser user, boolean external) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(
                site -> Reply.json(201, made(site, body, user, external).full()));
    }

    private static Task made(Repository site, Map<String, @Nullable Object> body, SiteUser user, boolean external) {
        String name = Json.text(body, "name");
        if (name == null || name.isEmpty()) {
            throw QrsReplies.badRequest("The name is missing");
        }
        App app = external ? null : References.known(site.apps, Json.nested(body, "app"));
        Task task = new Task(name, app, site.clock);
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
        if (task.external) {
            String path = Json.text(body, "path");
            if (path == null || path.isEmpty()) {
                throw QrsReplies.badRequest("The path is missing");
            }
            task.path = path;
            String parameters = Json.text(body, "parameters");
            task.parameters = parameters == null ? "" : parameters;
        } else if (body.get("app") != null) {
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
