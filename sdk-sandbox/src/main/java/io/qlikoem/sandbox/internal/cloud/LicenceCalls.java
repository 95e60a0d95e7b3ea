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

/** The tenant's licence, who has a part of it, and the quotas. */
final class LicenceCalls {

    private static final long UNITS = 10;
    private static final List<String> TYPES = List.of("professional", "analyzer");

    private final Tenant tenant;
    private final Map<String, Map<String, @Nullable Object>> assignments = new LinkedHashMap<>();
    private boolean autoProfessional;
    private boolean autoAnalyzer;

    LicenceCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                "api/v1/licenses/overview",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> tenant.locked(t -> Reply.json(200, overview()))));
        routes.add(
                "GET",
                "api/v1/licenses/settings",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> tenant.locked(t -> Reply.json(200, settings()))));
        routes.add("PUT", "api/v1/licenses/settings", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Access.checkAdmin(user);
            Map<String, @Nullable Object> body = CloudBodies.object(call);
            return tenant.locked(t -> {
                autoProfessional = Boolean.TRUE.equals(body.get("autoAssignProfessional"));
                autoAnalyzer = Boolean.TRUE.equals(body.get("autoAssignAnalyzer"));
                return Reply.json(200, settings());
            });
        }));
        routes.add(
                "GET",
                "api/v1/licenses/assignments",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            List<Map<String, @Nullable Object>> all = List.copyOf(assignments.values());
                            var page = Pager.page(
                                    call,
                                    all,
                                    Pager.Style.PAGE,
                                    20,
                                    assignment -> String.valueOf(assignment.get("subject")));
                            return Reply.json(200, Json.object("data", page.data(), "links", page.links()));
                        })));
        for (String action : new String[] {"add", "update", "delete"}) {
            routes.add(
                    "POST",
                    "api/v1/licenses/assignments/actions/" + action,
                    new CloudOperation(Tier.TWO, (call, user, variables) -> act(call, user, action)));
        }
        routes.add(
                "GET",
                "api/v1/quotas",
                new CloudOperation(
                        Tier.ONE, (call, user, variables) -> Reply.json(200, Json.object("data", quotas()))));
    }

    private Map<String, @Nullable Object> overview() {
        return Json.object(
                "licenseKey",
                Tenant.LICENCE,
                "licenseNumber",
                "9999000000000001",
                "secondaryNumber",
                "0",
                "product",
                "Qlik Sense Enterprise SaaS",
                "origin",
                "External",
                "status",
                "Ok",
                "trial",
                false,
                "valid",
                "./2099-12-31",
                "updated",
                Times.format(tenant.created),
                "allotments",
                TYPES.stream()
                        .map(type -> Json.object(
                                "name", type, "usageClass", "", "units", UNITS, "unitsUsed", used(type), "overage", 0L))
                        .toList(),
                "parameters",
                List.of());
    }

    private Map<String, @Nullable Object> settings() {
        return Json.object("autoAssignProfessional", autoProfessional, "autoAssignAnalyzer", autoAnalyzer);
    }

    private long used(String type) {
        return assignments.values().stream()
                .filter(assignment -> type.equals(assignment.get("type")))
                .count();
    }

    /** Answers 207 with an outcome for each. */
    private Reply act(Call call, CloudUser user, String action) throws IOException {
        Access.checkAdmin(user);
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> outcomes = new ArrayList<>();
            for (Map<String, @Nullable Object> item : Json.objects(body, action)) {
                outcomes.add(outcome(item, action));
            }
            return Reply.json(207, Json.object("data", outcomes));
        });
    }

    private Map<String, @Nullable Object> outcome(Map<String, @Nullable Object> item, String action) {
        String subject = String.valueOf(Json.text(item, "subject"));
        String type = String.valueOf(Json.text(item, "type"));
        if (!action.equals("add") && !assignments.containsKey(subject)) {
            return refused(subject, type, 404, "LICENSES-016", "Assignment not found");
        }
        if (action.equals("delete")) {
            assignments.remove(subject);
            return Json.object("subject", subject, "type", type, "status", 200L);
        }
        if (!TYPES.contains(type)) {
            return refused(subject, type, 400, "LICENSES-001", "Unknown type");
        }
        if (used(type) >= UNITS) {
            return refused(subject, type, 403, "LICENSES-011", "No allotment left");
        }
        assignments.put(
                subject,
                Json.object(
                        "subject", subject,
                        "type", type,
                        "name", subject,
                        "excess", false,
                        "created", Times.format(Times.now(tenant.clock))));
        return Json.object("subject", subject, "type", type, "status", action.equals("add") ? 201L : 200L);
    }

    private static Map<String, @Nullable Object> refused(
            String subject, String type, long status, String code, String title) {
        return Json.object("subject", subject, "type", type, "status", status, "code", code, "title", title);
    }

    private static List<Map<String, @Nullable Object>> quotas() {
        return List.of(
                quota("app_mem_size", 5L << 30),
                quota("app_upload_disk_size", 6L << 30),
                quota("app_no_data_upload_disk_size", 200L << 20));
    }

    private static Map<String, @Nullable Object> quota(String id, long bytes) {
        return Json.object(
                "id",
                id,
                "type",
                "quotas",
                "attributes",
                Json.object("unit", "bytes", "quota", bytes, "warningThresholds", List.of()));
    }
}
