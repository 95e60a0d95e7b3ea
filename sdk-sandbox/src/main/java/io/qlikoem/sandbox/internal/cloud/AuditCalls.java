package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading what happened in the tenant. */
final class AuditCalls {

    private static final String PATH = "api/v1/audits";
    private static final List<String> FIELDS = List.of("eventType", "userId", "source", "id");

    private final Tenant tenant;

    AuditCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", PATH, new CloudOperation(Tier.ONE, this::list));
        routes.add(
                "GET",
                PATH + "/types",
                new CloudOperation(Tier.ONE, (call, user, variables) -> distinct(user, "eventType")));
        routes.add(
                "GET",
                PATH + "/sources",
                new CloudOperation(Tier.ONE, (call, user, variables) -> distinct(user, "source")));
        routes.add("GET", PATH + "/{id}", new CloudOperation(Tier.ONE, (call, user, variables) -> {
            Access.checkAdmin(user);
            return Reply.json(
                    200,
                    tenant.audits.all().stream()
                            .filter(event -> variables.getOrDefault("id", "").equals(event.get("id")))
                            .findFirst()
                            .orElseThrow(() -> CloudErrors.notFound("event not found")));
        }));
    }

    private Reply distinct(CloudUser user, String field) {
        Access.checkAdmin(user);
        List<String> values = tenant.audits.all().stream()
                .map(event -> String.valueOf(event.get(field)))
                .distinct()
                .sorted()
                .toList();
        return Reply.json(200, Json.object("data", values, "links", Json.object()));
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        Access.checkAdmin(user);
        List<Map<String, @Nullable Object>> events = new ArrayList<>(tenant.audits.all());
        for (String field : FIELDS) {
            String wanted = call.query().value(field, "");
            events.removeIf(event -> !wanted.isEmpty() && !wanted.equals(event.get(field)));
        }
        String[] window = call.query().value("eventTime", "").split("/", 2);
        if (window.length == 2) {
            events.removeIf(event -> String.valueOf(event.get("eventTime")).compareTo(window[0]) < 0
                    || String.valueOf(event.get("eventTime")).compareTo(window[1]) > 0);
        }
        if (call.query().value("sort", "-eventTime").matches("\\+?eventTime")) {
            Collections.reverse(events);
        }
        return Reply.json(200, RecordCalls.listBody(call, events, Pager.Style.NEXT_PREV, 10));
    }
}
