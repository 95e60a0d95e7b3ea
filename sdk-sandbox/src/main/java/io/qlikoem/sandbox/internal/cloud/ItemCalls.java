package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Query;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The items index: what the hub lists. There is no list of apps. */
final class ItemCalls {

    private final Tenant tenant;

    ItemCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", "api/v1/items", new CloudOperation(Tier.ONE, this::list));
        routes.add("GET", "api/v1/items/{id}", new CloudOperation(Tier.ONE, (call, user, variables) -> {
            Item item = find(variables);
            return Reply.json(200, item.json(tenant.id, call.origin(), true));
        }));
        routes.add("GET", "api/v1/items/{id}/publisheditems", new CloudOperation(Tier.ONE, (call, user, variables) -> {
            Item origin = find(variables);
            return page(
                    call,
                    visible().stream()
                            .filter(item ->
                                    origin.appId().equals(item.attributes().get("originAppId")))
                            .toList());
        }));
    }

    private Reply list(Call call, CloudUser user, Map<String, String> variables) {
        Query query = call.query();
        if (query.value("resourceType") == null
                && (query.value("resourceId") != null || query.value("resourceIds") != null)) {
            throw CloudErrors.badRequest("resourceType is required with resourceId");
        }
        return page(
                call,
                visible().stream()
                        .filter(item -> isReadable(item, user))
                        .filter(item -> allowed(query, "resourceType", "app"))
                        .filter(item -> allowed(query, "resourceId", item.appId()))
                        .filter(item -> allowed(query, "resourceIds", item.appId()))
                        .filter(item -> allowed(query, "id", item.id()))
                        .filter(item -> allowed(query, "ownerId", item.ownerId()))
                        .filter(item -> allowed(query, "spaceType", item.spaceType()))
                        .filter(item -> allowed(query, "spaceId", item.spaceId() == null ? "personal" : item.spaceId()))
                        .filter(item -> contains(item.name(), query.value("name", "")))
                        .filter(item -> contains(item.name() + "\n" + item.description(), query.value("query", "")))
                        .sorted(order(query.value("sort", "+createdAt")))
                        .toList());
    }

    private boolean isReadable(Item item, CloudUser user) {
        return tenant.locked(t -> {
            Space space = item.spaceId() == null ? null : t.spaces.get(item.spaceId());
            return user.tenantAdmin() || (space == null ? item.ownerId().equals(user.id()) : space.maySee(user));
        });
    }

    /** Whether the parameter is absent or names the value in its comma-separated list. */
    private static boolean allowed(Query query, String parameter, String value) {
        String wanted = query.value(parameter);
        return wanted == null || Set.of(wanted.split(",")).contains(value);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static Comparator<Item> order(String sort) {
        boolean descending = sort.startsWith("-");
        Comparator<Item> order =
                switch (sort.replaceFirst("^[-+ ]", "")) {
                    case "name" -> Comparator.comparing(item -> item.name().toLowerCase(Locale.ROOT));
                    case "updatedAt", "recentlyUsed" -> Comparator.comparing(Item::updated);
                    case "createdAt" -> Comparator.comparing(Item::created);
                    default -> throw CloudErrors.badRequest("sort is invalid: " + sort);
                };
        return descending ? order.reversed() : order;
    }

    private Reply page(Call call, List<Item> items) {
        boolean actions = !call.query().flag("noActions");
        Pager.Page<Item> page = Pager.page(call, items, 10, Item::id);
        return Reply.json(
                200,
                Json.object(
                        "data",
                        page.data().stream()
                                .map(item -> item.json(tenant.id, call.origin(), actions))
                                .toList(),
                        "links",
                        page.links()));
    }

    private Item find(Map<String, String> variables) {
        return visible().stream()
                .filter(item -> item.id().equals(variables.get("id")))
                .findFirst()
                .orElseThrow(() -> CloudErrors.notFound("item not found"));
    }

    private List<Item> visible() {
        return tenant.locked(t -> t.items.visible());
    }
}
