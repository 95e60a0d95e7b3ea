package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.cloud.Space.Assignment;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has which role in a space. */
final class AssignmentCalls {

    private static final String PATH = "api/v1/spaces/{id}/assignments";

    private final Tenant tenant;

    AssignmentCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", PATH, new CloudOperation(Tier.ONE, this::list));
        routes.add("POST", PATH, new CloudOperation(Tier.TWO, this::create));
        routes.add(
                "GET",
                PATH + "/{assignment}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            Space space = SpaceCalls.find(tenant, user, variables);
                            return Reply.json(200, find(space, variables).json(space, call.origin()));
                        })));
        routes.add("PUT", PATH + "/{assignment}", new CloudOperation(Tier.TWO, this::replace));
        routes.add(
                "DELETE",
                PATH + "/{assignment}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            Space space = SpaceCalls.find(tenant, user, variables);
                            SpaceCalls.checkAdministers(space, user);
                            space.assignments.remove(find(space, variables).id);
                            return Reply.empty(204);
                        })));
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        String assignee = call.query().value("assigneeId", "");
        String type = call.query().value("type", "");
        return tenant.locked(t -> {
            Space space = SpaceCalls.find(tenant, user, variables);
            List<Assignment> assignments = space.assignments.values().stream()
                    .filter(assignment -> assignee.isEmpty() || assignment.assigneeId.equals(assignee))
                    .filter(assignment -> type.isEmpty() || assignment.type.equals(type))
                    .toList();
            Pager.Page<Assignment> page = Pager.page(call, assignments, 10, assignment -> assignment.id);
            return Reply.json(
                    200,
                    Json.object(
                            "data",
                            page.data().stream()
                                    .map(assignment -> assignment.json(space, call.origin()))
                                    .toList(),
                            "meta",
                            Json.object("count", (long) page.data().size()),
                            "links",
                            page.links()));
        });
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String type = CloudBodies.required(body, "type");
        String assignee = CloudBodies.required(body, "assigneeId");
        List<String> roles = Json.texts(body, "roles");
        if (!Set.of("user", "group", "bot").contains(type)) {
            throw CloudErrors.spaces(400, "InvalidType", "Bad request", "unknown assignment type " + type);
        }
        return tenant.locked(t -> {
            Space space = SpaceCalls.find(tenant, user, variables);
            SpaceCalls.checkAdministers(space, user);
            checkRoles(space, roles);
            if (space.assignments.values().stream().anyMatch(known -> known.assigneeId.equals(assignee))) {
                throw CloudErrors.spaces(
                        409, "AssignmentConflict", "Conflict", "assignment of assignee already exists in space");
            }
            Assignment assignment = new Assignment(type, assignee, roles, user.id(), Times.now(tenant.clock));
            space.assignments.put(assignment.id, assignment);
            return Reply.json(201, assignment.json(space, call.origin()));
        });
    }

    private Reply replace(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        List<String> roles = Json.texts(CloudBodies.object(call), "roles");
        return tenant.locked(t -> {
            Space space = SpaceCalls.find(tenant, user, variables);
            SpaceCalls.checkAdministers(space, user);
            checkRoles(space, roles);
            Assignment assignment = find(space, variables);
            assignment.roles = List.copyOf(roles);
            assignment.updated = Times.now(tenant.clock);
            return Reply.json(200, assignment.json(space, call.origin()));
        });
    }

    private static void checkRoles(Space space, List<String> roles) {
        if (roles.isEmpty() || !space.assignableRoles().containsAll(roles)) {
            throw CloudErrors.spaces(
                    400,
                    "InvalidRoles",
                    "Bad request",
                    "roles of a " + space.type + " space are " + space.assignableRoles());
        }
    }

    private static Assignment find(Space space, Map<String, String> variables) {
        Assignment assignment = space.assignments.get(variables.getOrDefault("assignment", ""));
        if (assignment == null) {
            throw CloudErrors.spaces(404, "NotFound", "Not found", "assignment not found");
        }
        return assignment;
    }
}
