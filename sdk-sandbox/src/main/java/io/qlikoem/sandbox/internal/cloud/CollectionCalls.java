package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collections of items. */
final class CollectionCalls {

    private static final String PATH = "api/v1/collections";
    private static final String MEMBERS = ".items";

    private final Tenant tenant;

    CollectionCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        new RecordCalls(
                        tenant,
                        "collections",
                        RecordKind.of(PATH, Ids::hex24, "name", "type")
                                .unique("name")
                                .changed(200, 200)
                                .paged(Pager.Style.NEXT_PREV, 10)
                                .finished(this::finish))
                .addTo(routes);
        routes.add(
                "GET",
                PATH + "/{id}/items",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            List<Map<String, @Nullable Object>> items = members(find(variables)).stream()
                                    .flatMap(id -> t.items.visible().stream()
                                            .filter(item -> item.id().equals(id)))
                                    .map(item -> item.json(t.id, call.origin(), false))
                                    .toList();
                            return Reply.json(200, RecordCalls.listBody(call, items, Pager.Style.NEXT_PREV, 10));
                        })));
        routes.add("POST", PATH + "/{id}/items", new CloudOperation(Tier.TWO, this::add));
        routes.add(
                "DELETE",
                PATH + "/{id}/items/{item}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            Map<String, @Nullable Object> collection = find(variables);
                            List<String> left = members(collection);
                            if (!left.remove(variables.getOrDefault("item", ""))) {
                                throw CloudErrors.notFound("item not found");
                            }
                            keep(collection, left);
                            return Reply.empty(204);
                        })));
        routes.add(
                "GET",
                "api/v1/items/{id}/collections",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            List<Map<String, @Nullable Object>> with = t.records("collections").values().stream()
                                    .filter(collection -> members(collection).contains(variables.get("id")))
                                    .map(RecordCalls::shown)
                                    .toList();
                            return Reply.json(200, RecordCalls.listBody(call, with, Pager.Style.NEXT_PREV, 10));
                        })));
    }

    private Map<String, @Nullable Object> find(Map<String, String> variables) {
        return RecordCalls.find(tenant.records("collections"), variables.getOrDefault("id", ""));
    }

    private static List<String> members(Map<String, @Nullable Object> collection) {
        return new ArrayList<>(Json.texts(collection, MEMBERS));
    }

    private static void keep(Map<String, @Nullable Object> collection, List<String> members) {
        collection.put(MEMBERS, members);
        collection.put("itemCount", (long) members.size());
    }

    private Reply add(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        String itemId = CloudBodies.required(CloudBodies.object(call), "id");
        return tenant.locked(t -> {
            Map<String, @Nullable Object> collection = find(variables);
            Item item = t.items.visible().stream()
                    .filter(known -> known.id().equals(itemId))
                    .findFirst()
                    .orElseThrow(() -> CloudErrors.notFound("item not found"));
            List<String> members = members(collection);
            if (members.contains(itemId)) {
                throw CloudErrors.refuse(409, "HTTP-409", "Conflict", "the item is in the collection");
            }
            members.add(itemId);
            keep(collection, members);
            return Reply.json(201, item.json(t.id, call.origin(), false));
        });
    }

    private void finish(Call call, CloudUser user, Map<String, @Nullable Object> collection) {
        if (!List.of("private", "public", "publicgoverned").contains(String.valueOf(collection.get("type")))) {
            throw CloudErrors.badRequest("type must be private, public or publicgoverned");
        }
        String now = Times.format(Times.now(tenant.clock));
        collection.putIfAbsent("description", "");
        collection.putIfAbsent("itemCount", 0L);
        collection.putIfAbsent("creatorId", user.id());
        collection.putIfAbsent("createdAt", now);
        collection.put("tenantId", tenant.id);
        collection.put("updaterId", user.id());
        collection.put("updatedAt", now);
        String href = call.origin() + "/" + PATH + "/" + collection.get("id");
        collection.put(
                "links", Json.object("self", Json.object("href", href), "items", Json.object("href", href + "/items")));
    }
}
