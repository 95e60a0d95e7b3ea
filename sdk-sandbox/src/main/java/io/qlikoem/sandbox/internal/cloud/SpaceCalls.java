package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spaces. */
final class SpaceCalls {

    private static final Pattern NAME = Pattern.compile("[^\"*?<>/|\\\\:]{1,256}");

    private final Tenant tenant;

    SpaceCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", "api/v1/spaces", new CloudOperation(Tier.ONE, this::list));
        routes.add("POST", "api/v1/spaces", new CloudOperation(Tier.TWO, this::create));
        routes.add(
                "GET",
                "api/v1/spaces/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t ->
                                Reply.json(200, find(tenant, user, variables).json(user, call.origin())))));
        routes.add("PATCH", "api/v1/spaces/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> changes = CloudBodies.replacements(call);
            return update(
                    call,
                    user,
                    variables,
                    Json.object(
                            "name", changes.get("/name"),
                            "description", changes.get("/description"),
                            "ownerId", changes.get("/ownerId")));
        }));
        routes.add(
                "PUT",
                "api/v1/spaces/{id}",
                new CloudOperation(
                        Tier.TWO, (call, user, variables) -> update(call, user, variables, CloudBodies.object(call))));
        routes.add("DELETE", "api/v1/spaces/{id}", new CloudOperation(Tier.TWO, this::delete));
    }

    /** The space, if the user may know of it. Under the tenant's lock. */
    static Space find(Tenant tenant, CloudUser user, Map<String, String> variables) {
        return find(tenant, user, variables.getOrDefault("id", ""));
    }

    static Space find(Tenant tenant, CloudUser user, String id) {
        Space space = tenant.spaces.get(id);
        if (space == null || !space.maySee(user)) {
            throw CloudErrors.spaces(404, "NotFound", "Not found", "space not found");
        }
        return space;
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        String name = call.query().value("name", "").toLowerCase(Locale.ROOT);
        List<String> types = List.of(call.query().value("type", "").split(","));
        String owner = call.query().value("ownerId", "");
        String action = call.query().value("action", "");
        return tenant.locked(t -> {
            List<Space> spaces = t.spaces.values().stream()
                    .filter(space -> space.maySee(user))
                    .filter(space -> space.name.toLowerCase(Locale.ROOT).contains(name))
                    .filter(space -> types.get(0).isEmpty() || types.contains(space.type))
                    .filter(space -> owner.isEmpty() || space.ownerId.equals(owner))
                    .filter(space -> !action.equals("publish") || (space.isManaged() && space.mayPublish(user)))
                    .sorted(order(call.query().value("sort", "")))
                    .toList();
            Pager.Page<Space> page = Pager.page(call, spaces, 10, space -> space.id);
            return Reply.json(
                    200,
                    Json.object(
                            "data",
                            page.data().stream()
                                    .map(space -> space.json(user, call.origin()))
                                    .toList(),
                            "meta",
                            Json.object("count", (long) page.data().size()),
                            "links",
                            page.links()));
        });
    }

    private static Comparator<Space> order(String sort) {
        return switch (sort.replace(" ", "").replace("+", "")) {
            case "name" -> Comparator.comparing(space -> space.name.toLowerCase(Locale.ROOT));
            case "-name" ->
                Comparator.comparing((Space space) -> space.name.toLowerCase(Locale.ROOT))
                        .reversed();
            default -> Comparator.comparing(space -> space.created);
        };
    }

    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String name = CloudBodies.required(body, "name");
        String type = CloudBodies.required(body, "type");
        String description = Json.text(body, "description");
        if (!Space.ROLES.containsKey(type)) {
            throw CloudErrors.spaces(400, "InvalidSpaceType", "Bad request", "unknown space type " + type);
        }
        checkName(name);
        return tenant.locked(t -> {
            checkFree(name, null);
            Space space = new Space(name, type, description == null ? "" : description, user, Times.now(tenant.clock));
            t.spaces.put(space.id, space);
            return Reply.json(201, space.json(user, call.origin()));
        });
    }

    private Reply update(
            Call call, CloudUser user, Map<String, String> variables, Map<String, @Nullable Object> changes) {
        return tenant.locked(t -> {
            Space space = find(tenant, user, variables);
            checkAdministers(space, user);
            String name = Json.text(changes, "name");
            if (name != null) {
                checkName(name);
                checkFree(name, space);
                space.name = name;
            }
            String description = Json.text(changes, "description");
            space.description = description == null ? space.description : description;
            String owner = Json.text(changes, "ownerId");
            space.ownerId = owner == null ? space.ownerId : owner;
            space.updated = Times.now(tenant.clock);
            return Reply.json(200, space.json(user, call.origin()));
        });
    }

    private Reply delete(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            Space space = find(tenant, user, variables);
            checkAdministers(space, user);
            if (t.apps.values().stream().anyMatch(app -> app.space == space)) {
                throw CloudErrors.spaces(412, "SpaceNotEmpty", "Precondition failed", "space is not empty");
            }
            t.spaces.remove(space.id);
            return Reply.empty(204);
        });
    }

    static void checkAdministers(Space space, CloudUser user) {
        if (!space.mayAdminister(user)) {
            throw CloudErrors.spaces(403, "Forbidden", "Forbidden", "not allowed in this space");
        }
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw CloudErrors.spaces(400, "InvalidName", "Bad request", "the name has characters that are not allowed");
        }
    }

    /** Names are unique across types. */
    private void checkFree(String name, @Nullable Space except) {
        for (Space other : tenant.spaces.values()) {
            if (other != except && other.name.equalsIgnoreCase(name)) {
                throw CloudErrors.spaces(409, "SpaceNameConflict", "Conflict", "space with this name already exists");
            }
        }
    }
}
