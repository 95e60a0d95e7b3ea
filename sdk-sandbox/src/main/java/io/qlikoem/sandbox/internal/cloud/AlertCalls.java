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

/** Data alerts, which are accepted first and valid later, and the conditions that they need. */
final class AlertCalls {

    private static final String PATH = "api/v1/data-alerts";
    private static final String CONDITIONS = "api/v1/conditions";
    private static final String EXECUTIONS = "executions of alert ";

    private final Tenant tenant;

    AlertCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", CONDITIONS, new CloudOperation(Tier.TWO, this::createCondition));
        new RecordCalls(
                        tenant,
                        "conditions",
                        RecordKind.of(CONDITIONS, Ids::hex24, "type").changed(204, 0))
                .addTo(routes);
        routes.add("GET", PATH, new CloudOperation(Tier.ONE, this::list));
        routes.add("POST", PATH, new CloudOperation(Tier.TWO, this::create));
        routes.add("POST", PATH + "/actions/validate", new CloudOperation(Tier.TWO, this::validate));
        routes.add("POST", PATH + "/actions/trigger", new CloudOperation(Tier.TWO, this::trigger));
        routes.add("GET", PATH + "/{id}/executions", new CloudOperation(Tier.ONE, this::executions));
        // Creating, updating and deleting go on after the answer; the next read finds them done.
        routes.add(
                "GET",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            Map<String, @Nullable Object> alert = find(variables);
                            alert.remove("status");
                            return Reply.json(200, alert);
                        })));
        routes.add("PATCH", PATH + "/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
            return tenant.locked(t -> {
                Map<String, @Nullable Object> alert = find(variables);
                changes.forEach((path, value) -> alert.put(path.replaceFirst("^/", ""), value));
                return Reply.empty(204);
            });
        }));
        routes.add(
                "DELETE",
                PATH + "/{id}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            t.records("data-alerts")
                                    .remove(String.valueOf(find(variables).get("id")));
                            return Reply.empty(204);
                        })));
    }

    /** The id is in what the condition hangs on, and the answer has an envelope of its own. */
    private Reply createCondition(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String type = CloudBodies.required(body, "type");
        if (!List.of("data", "compound").contains(type)) {
            throw CloudErrors.badRequest("type is invalid");
        }
        String id = Ids.hex24();
        String kind = type + "Condition";
        Map<String, @Nullable Object> about = new LinkedHashMap<>(Json.nested(body, kind));
        Map<String, @Nullable Object> base = new LinkedHashMap<>(Json.nested(about, "conditionBase"));
        base.put("id", id);
        base.put("ownerId", user.id());
        about.put("conditionBase", base);
        Map<String, @Nullable Object> condition = new LinkedHashMap<>(body);
        condition.put(kind, about);
        condition.put("id", id);
        condition.put("tenantId", tenant.id);
        condition.put("ownerId", user.id());
        return tenant.locked(t -> {
            t.records("conditions").put(id, condition);
            return Reply.json(201, Json.object("condition", condition, "errors", List.of()));
        });
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return RecordCalls.find(tenant.records("data-alerts"), variables.getOrDefault("id", ""));
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(
                t -> page(call, "tasks", List.copyOf(t.records("data-alerts").values()), 10));
    }

    private static Reply page(Call call, String member, List<Map<String, @Nullable Object>> all, int size) {
        var page = Pager.page(call, all, size, one -> String.valueOf(one.get("id")));
        return Reply.json(
                200,
                Json.object(
                        member,
                        page.data(),
                        "totalCount",
                        (long) all.size(),
                        "currentPageCount",
                        (long) page.data().size(),
                        "links",
                        page.links()));
    }

    private Reply validate(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String appId = CloudBodies.required(body, "appId");
        String conditionId = CloudBodies.required(body, "conditionId");
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> findings = new ArrayList<>();
            if (!t.records("conditions").containsKey(conditionId)) {
                findings.add(finding(conditionId, "CONDITION", "INVALID_CONDITION"));
            }
            Json.objects(Json.nested(body, "recipients"), "userIds").stream()
                    .map(recipient -> String.valueOf(recipient.get("value")))
                    .filter(recipient -> !maySee(t, recipient, appId))
                    .forEach(recipient -> findings.add(finding(recipient, "RECIPIENT", "NO_ACCESS")));
            return Reply.json(
                    200, Json.object("status", findings.isEmpty() ? "SUCCESS" : "FAILURE", "validations", findings));
        });
    }

    private static boolean maySee(Tenant tenant, String userId, String appId) {
        CloudUser user = tenant.users.get(userId);
        App app = tenant.apps.get(appId);
        return user != null && app != null && app.maySee(user);
    }

    private static Map<String, @Nullable Object> finding(String id, String type, String error) {
        return Json.object("id", id, "type", type, "error", error, "validationErrors", List.of(error));
    }

    /** Looks at once. There are no data to look at, so the condition is never met. */
    private Reply trigger(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        String id = CloudBodies.required(CloudBodies.object(call), "alertingTaskID");
        return tenant.locked(t -> {
            Map<String, @Nullable Object> alert = find(Map.of("id", id));
            String workflow = Ids.uuid();
            String now = Times.format(Times.now(t.clock));
            Map<String, @Nullable Object> execution = Json.object(
                    "id",
                    Ids.hex24(),
                    "alertId",
                    id,
                    "conditionId",
                    alert.get("conditionId"),
                    "evaluationId",
                    Ids.hex24(),
                    "workflowId",
                    workflow,
                    "triggerTime",
                    now,
                    "conditionStatus",
                    "FINISHED",
                    "executionEvaluationStatus",
                    "CONDITION_NOT_MET");
            t.records(EXECUTIONS + id).put(String.valueOf(execution.get("id")), execution);
            alert.put("lastScan", now);
            return Reply.json(202, Json.object("workflowID", workflow));
        });
    }

    private Reply executions(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            String id = String.valueOf(find(variables).get("id"));
            return page(
                    call, "executions", List.copyOf(t.records(EXECUTIONS + id).values()), 20);
        });
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String name = CloudBodies.required(body, "name");
        String appId = CloudBodies.required(body, "appId");
        String conditionId = CloudBodies.required(body, "conditionId");
        String trigger = CloudBodies.required(body, "triggerType");
        if (name.length() > 78 || !List.of("RELOAD", "SCHEDULED", "MANUAL").contains(trigger)) {
            throw CloudErrors.badRequest("name or triggerType is invalid");
        }
        return tenant.locked(t -> {
            if (!t.apps.containsKey(appId)) {
                throw CloudErrors.badRequest("unknown app " + appId);
            }
            if (!t.records("conditions").containsKey(conditionId)) {
                throw CloudErrors.badRequest("unknown condition " + conditionId);
            }
            String now = Times.format(Times.now(t.clock));
            Map<String, @Nullable Object> alert = new LinkedHashMap<>(body);
            alert.put("id", Ids.hex24());
            alert.put("tenantId", t.id);
            alert.put("ownerId", user.id());
            alert.put("errorStatus", "OK");
            alert.put("status", "creating");
            alert.putIfAbsent("enabled", true);
            alert.put("triggerStats", Json.object("totalScans", 0L, "last10Scans", 0L, "last100Scans", 0L));
            alert.put("dateCreated", now);
            alert.put("lastUpdated", now);
            t.records("data-alerts").put(String.valueOf(alert.get("id")), alert);
            return Reply.json(202, alert);
        });
    }
}
