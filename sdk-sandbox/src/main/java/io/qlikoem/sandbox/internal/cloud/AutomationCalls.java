package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Automations and their runs, under the old and the new path. A run is over at once. */
final class AutomationCalls {

    private final Tenant tenant;

    AutomationCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        RecordKind kind = RecordKind.of("api/v1/automations", Ids::uuid)
                .paged(Pager.Style.CURSOR, 100)
                .changed(0, 200)
                .finished(this::finish);
        add(routes, kind);
        add(routes, kind.at("api/workflows/automations"));
    }

    private void add(Routes<CloudOperation> routes, RecordKind kind) {
        new RecordCalls(tenant, "automations", kind).addTo(routes);
        String one = kind.path() + "/{id}";
        action(routes, one + "/actions/enable", (automation, body) -> automation.put("state", "available"));
        action(routes, one + "/actions/disable", (automation, body) -> automation.put("state", "disabled"));
        action(routes, one + "/actions/move", AutomationCalls::changeOwner);
        action(routes, one + "/actions/change-owner", AutomationCalls::changeOwner);
        action(
                routes,
                one + "/actions/change-space",
                (automation, body) -> automation.put("spaceId", String.valueOf(body.get("spaceId"))));
        routes.add("POST", one + "/actions/copy", new CloudOperation(Tier.TWO, this::copy));
        routes.add("POST", one + "/runs", new CloudOperation(Tier.TWO, this::run));
        routes.add(
                "GET",
                one + "/runs",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            find(variables);
                            List<Map<String, @Nullable Object>> runs = t.records(runsOf(variables)).values().stream()
                                    .toList();
                            return Reply.json(200, RecordCalls.listBody(call, runs, Pager.Style.CURSOR, 100));
                        })));
        routes.add(
                "GET",
                one + "/runs/{run}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> Reply.json(
                                200,
                                RecordCalls.find(t.records(runsOf(variables)), variables.getOrDefault("run", ""))))));
    }

    /** Changes an automation. */
    @FunctionalInterface
    private interface Action {
        void change(Map<String, @Nullable Object> automation, Map<String, @Nullable Object> body);
    }

    private void action(Routes<CloudOperation> routes, String path, Action action) {
        routes.add("POST", path, new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> body = CloudBodies.objectOrNothing(call);
            return tenant.locked(t -> {
                action.change(find(variables), body);
                return Reply.empty(204);
            });
        }));
    }

    private static void changeOwner(Map<String, @Nullable Object> automation, Map<String, @Nullable Object> body) {
        automation.put("ownerId", CloudBodies.required(body, "userId"));
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return RecordCalls.find(tenant.records("automations"), variables.getOrDefault("id", ""));
    }

    private static String runsOf(Map<String, String> variables) {
        return "runs of " + variables.get("id");
    }

    private void finish(Call call, CloudUser user, Map<String, @Nullable Object> automation) {
        String now = Times.format(Times.now(tenant.clock));
        automation.putIfAbsent("name", "New automation");
        automation.putIfAbsent("state", "available");
        automation.putIfAbsent("runMode", "manual");
        automation.putIfAbsent("schedules", List.of());
        automation.putIfAbsent("ownerId", user.id());
        automation.putIfAbsent("createdAt", now);
        automation.put("updatedAt", now);
    }

    private Reply copy(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.objectOrNothing(call);
        return tenant.locked(t -> {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(find(variables));
            String id = Ids.uuid();
            copy.put("id", id);
            copy.put("ownerId", user.id());
            copy.putAll(body);
            t.records("automations").put(id, copy);
            return Reply.json(201, Json.object("id", id));
        });
    }

    private Reply run(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String context = CloudBodies.required(body, "context");
        if (!context.equals("api")) {
            throw CloudErrors.badRequest("context must be api but was " + context);
        }
        return tenant.locked(t -> {
            Map<String, @Nullable Object> automation = find(variables);
            if ("disabled".equals(automation.get("state"))) {
                throw CloudErrors.badRequest("the automation is disabled");
            }
            String now = Times.format(Times.now(t.clock));
            Map<String, @Nullable Object> run = Json.object(
                    "id",
                    Ids.uuid(),
                    "title",
                    "",
                    "status",
                    "finished",
                    "context",
                    "api_async",
                    "ownerId",
                    automation.get("ownerId"),
                    "executedById",
                    user.id(),
                    "isTestRun",
                    false,
                    "createdAt",
                    now,
                    "startTime",
                    now,
                    "stopTime",
                    now,
                    "updatedAt",
                    now);
            t.records(runsOf(variables)).put(String.valueOf(run.get("id")), run);
            automation.put("lastRunAt", now);
            automation.put("lastRunStatus", "finished");
            return Reply.json(201, run);
        });
    }
}
