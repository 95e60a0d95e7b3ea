package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sharing and report tasks. A run is over at once; the sandbox sends nobody anything. */
final class SharingCalls {

    private static final String PATH = "api/v1/sharing-tasks";
    private static final List<String> TYPES =
            List.of("chart-monitoring", "chart-sharing", "sheet-sharing", "template-sharing");

    private final Tenant tenant;

    SharingCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", PATH, new CloudOperation(Tier.ONE, this::list));
        routes.add("POST", PATH, new CloudOperation(Tier.TWO, this::create));
        routes.add("POST", PATH + "/actions/execute", new CloudOperation(Tier.TWO, this::execute));
        routes.add(
                "GET",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> tenant.locked(t -> Reply.json(200, find(variables)))));
        routes.add("PATCH", PATH + "/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
            return tenant.locked(t -> {
                Map<String, @Nullable Object> task = find(variables);
                changes.forEach((path, value) -> task.put(path.replaceFirst("^/", ""), value));
                return Reply.empty(204);
            });
        }));
        routes.add(
                "DELETE",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            t.records("sharing-tasks")
                                    .remove(String.valueOf(find(variables).get("id")));
                            return Reply.empty(204);
                        })));
        routes.add(
                "GET",
                PATH + "/{id}/executions",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            find(variables);
                            return Reply.json(200, page(call, "executions", executions(variables)));
                        })));
        routes.add(
                "GET",
                PATH + "/{id}/executions/{execution}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> Reply.json(
                                200,
                                executions(variables).stream()
                                        .filter(one -> variables
                                                .getOrDefault("execution", "")
                                                .equals(one.get("id")))
                                        .findFirst()
                                        .orElseThrow(() -> CloudErrors.notFound("execution not found"))))));
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return RecordCalls.find(tenant.records("sharing-tasks"), variables.getOrDefault("id", ""));
    }

    /** Newest first. */
    private List<Map<String, @Nullable Object>> executions(Map<String, String> variables) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        tenant.records("executions of " + variables.get("id")).values().forEach(one -> all.add(0, one));
        return all;
    }

    private static Map<String, @Nullable Object> page(
            Call call, String member, List<Map<String, @Nullable Object>> all) {
        var page = Pager.page(call, all, 10, one -> String.valueOf(one.get("id")));
        return Json.object(
                member,
                page.data(),
                "totalCount",
                (long) all.size(),
                "currentPageCount",
                (long) page.data().size(),
                "links",
                page.links());
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        String app = call.query().value("appid", "");
        return tenant.locked(t -> Reply.json(
                200,
                page(
                        call,
                        "sharingTasks",
                        t.records("sharing-tasks").values().stream()
                                .filter(task -> app.isEmpty() || app.equals(task.get("appId")))
                                .toList())));
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        CloudBodies.required(body, "name");
        String type = CloudBodies.required(body, "type");
        if (!TYPES.contains(type)
                || !(body.get("state") instanceof Map)
                || Json.objects(body, "templates").isEmpty()) {
            throw CloudErrors.badRequest("type, state or templates are missing or invalid");
        }
        return tenant.locked(t -> {
            String now = Times.format(Times.now(t.clock));
            Map<String, @Nullable Object> task = new LinkedHashMap<>(body);
            String id = Ids.hex24();
            task.put("id", id);
            task.put("tenant", t.id);
            task.put("owner", user.id());
            task.put("ownerName", user.name());
            task.put("createdBy", user.id());
            task.put("updatedBy", user.id());
            task.put("dateCreated", now);
            task.put("lastUpdated", now);
            task.putIfAbsent("enabled", true);
            t.records("sharing-tasks").put(id, task);
            return Reply.json(201, task);
        });
    }

    private Reply execute(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        String id = CloudBodies.required(CloudBodies.object(call), "sharingTaskID");
        return tenant.locked(t -> {
            Map<String, @Nullable Object> task = RecordCalls.find(t.records("sharing-tasks"), id);
            if (Boolean.FALSE.equals(task.get("enabled"))) {
                throw CloudErrors.badRequest("the task is disabled");
            }
            String now = Times.format(Times.now(t.clock));
            String execution = Ids.hex24();
            t.records("executions of " + id)
                    .put(
                            execution,
                            Json.object(
                                    "id", execution,
                                    "tenantID", t.id,
                                    "sharingTaskID", id,
                                    "status", "successful",
                                    "startTime", now,
                                    "endTime", now));
            task.put("lastRun", now);
            return Reply.empty(204);
        });
    }
}
