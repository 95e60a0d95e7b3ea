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

/** The usual operations of simple resources. */
final class RecordCalls {

    private final Tenant tenant;
    private final RecordKind kind;
    private final Map<String, Map<String, @Nullable Object>> resources;

    /** {@code name} says which resources; two paths may lead to the same ones. */
    RecordCalls(Tenant tenant, String name, RecordKind kind) {
        this.tenant = tenant;
        this.kind = kind;
        this.resources = tenant.records(name);
    }

    RecordCalls addTo(Routes<CloudOperation> routes) {
        String one = kind.path() + "/{id}";
        routes.add("GET", kind.path(), new CloudOperation(Tier.ONE, this::list));
        routes.add("POST", kind.path(), new CloudOperation(Tier.TWO, this::create));
        routes.add(
                "GET",
                one,
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> Reply.json(200, shown(find(variables))))));
        if (kind.patchStatus() != 0) {
            routes.add("PATCH", one, new CloudOperation(Tier.TWO, this::patch));
        }
        if (kind.putStatus() != 0) {
            routes.add("PUT", one, new CloudOperation(Tier.TWO, (call, user, variables) -> {
                Map<String, @Nullable Object> body = CloudBodies.object(call);
                return change(call, user, variables, body, kind.putStatus());
            }));
        }
        routes.add(
                "DELETE",
                one,
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            resources.remove(String.valueOf(find(variables).get("id")));
                            return Reply.empty(204);
                        })));
        return this;
    }

    /** By the filter of the body. */
    RecordCalls withFilterAction(Routes<CloudOperation> routes) {
        routes.add("POST", kind.path() + "/actions/filter", new CloudOperation(Tier.FILTER, (call, user, variables) -> {
            String filter = Json.text(CloudBodies.objectOrNothing(call), "filter");
            return page(call, ScimFilter.parse(filter));
        }));
        return this;
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        return page(call, ScimFilter.parse(call.query().value("filter")));
    }

    private Reply page(Call call, ScimFilter filter) {
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> all = resources.values().stream()
                    .filter(filter::test)
                    .map(RecordCalls::shown)
                    .toList();
            return Reply.json(200, listBody(call, all, kind.style(), kind.pageSize()));
        });
    }

    /** The usual envelope: data, links, and the total when it was asked for. */
    static Map<String, @Nullable Object> listBody(
            Call call, List<Map<String, @Nullable Object>> all, Pager.Style style, int pageSize) {
        var page = Pager.page(call, all, style, pageSize, resource -> String.valueOf(resource.get("id")));
        Map<String, @Nullable Object> body = Json.object("data", page.data(), "links", page.links());
        if (call.query().flag("totalResults")) {
            body.put("totalResults", (long) all.size());
        }
        return body;
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.objectOrNothing(call);
        return tenant.locked(t -> {
            for (String member : kind.required()) {
                if (body.get(member) == null || "".equals(body.get(member))) {
                    throw CloudErrors.badRequest(member + " is required");
                }
            }
            Map<String, @Nullable Object> resource = new LinkedHashMap<>(body);
            resource.put("id", kind.newId().get());
            checkFree(resource);
            kind.finisher().finish(call, user, resource);
            resources.put(String.valueOf(resource.get("id")), resource);
            return Reply.json(201, shown(resource));
        });
    }

    private Reply patch(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        CloudBodies.replacements(call).forEach((path, value) -> changes.put(path.replaceFirst("^/", ""), value));
        return change(call, user, variables, changes, kind.patchStatus());
    }

    private Reply change(
            Call call,
            CloudUser user,
            Map<String, String> variables,
            Map<String, @Nullable Object> changes,
            int status) {
        return tenant.locked(t -> {
            Map<String, @Nullable Object> resource = find(variables);
            Map<String, @Nullable Object> changed = new LinkedHashMap<>(resource);
            changed.putAll(changes);
            changed.put("id", resource.get("id"));
            checkFree(changed);
            kind.finisher().finish(call, user, changed);
            resource.putAll(changed);
            return status == 204 ? Reply.empty(204) : Reply.json(status, shown(resource));
        });
    }

    private void checkFree(Map<String, @Nullable Object> resource) {
        if (kind.unique().isEmpty()) {
            return;
        }
        Object value = resource.get(kind.unique());
        for (Map<String, @Nullable Object> other : resources.values()) {
            if (!String.valueOf(other.get("id")).equals(resource.get("id"))
                    && String.valueOf(value).equals(other.get(kind.unique()))) {
                throw CloudErrors.refuse(409, "HTTP-409", "Conflict", kind.unique() + " is already in use: " + value);
            }
        }
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return find(resources, variables.getOrDefault("id", ""));
    }

    static Map<String, @Nullable Object> find(Map<String, Map<String, @Nullable Object>> resources, String id) {
        Map<String, @Nullable Object> resource = resources.get(id);
        if (resource == null) {
            throw CloudErrors.notFound("not found");
        }
        return resource;
    }

    /** Members that begin with a full stop are the sandbox's own. */
    static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> resource) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(resource);
        shown.keySet().removeIf(member -> member.startsWith("."));
        return shown;
    }
}
