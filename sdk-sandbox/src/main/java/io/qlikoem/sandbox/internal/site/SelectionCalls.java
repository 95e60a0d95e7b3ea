package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selections: sets of entities that are named once and then read or removed together. */
final class SelectionCalls {

    private static final Stored.Type TYPE = new Stored.Type(
            "selection", "Selection", List.of("items"), List.of(), Set.of(), Json.object("items", List.of()), false);

    private final Repository repository;

    SelectionCalls(Repository repository) {
        this.repository = repository;
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("POST", "qrs/selection", this::create);
        routes.add(
                "GET",
                "qrs/selection/{id}",
                (call, user, variables) -> repository.locked(
                        site -> Reply.json(200, find(site, variables).full())));
        routes.add(
                "DELETE",
                "qrs/selection/{id}",
                (call, user, variables) -> repository.locked(site -> {
                    site.stored(TYPE).remove(find(site, variables).id);
                    return Reply.empty(204);
                }));
        for (String shape : List.of("", "/full", "/count")) {
            routes.add(
                    "GET",
                    "qrs/selection/{id}/app" + shape,
                    (call, user, variables) -> repository.locked(site -> {
                        List<App> apps = selected(site, variables, "app", site.apps.values());
                        return switch (shape) {
                            case "/count" -> Reply.json(200, Json.object("value", (long) apps.size()));
                            case "/full" ->
                                Reply.json(200, apps.stream().map(Entity::full).toList());
                            default ->
                                Reply.json(
                                        200,
                                        apps.stream().map(Entity::condensed).toList());
                        };
                    }));
        }
        routes.add(
                "GET",
                "qrs/selection/{id}/reloadtask",
                (call, user, variables) -> repository.locked(site -> Reply.json(
                        200,
                        selected(site, variables, "reloadtask", site.tasks(false)).stream()
                                .map(Entity::condensed)
                                .toList())));
        routes.add(
                "DELETE",
                "qrs/selection/{id}/app",
                (call, user, variables) -> repository.locked(site -> {
                    selected(site, variables, "app", site.apps.values()).forEach(site::removeApp);
                    return Reply.empty(204);
                }));
    }

    private Reply create(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            Stored selection = new Stored(TYPE, "", site.clock);
            selection.read(Json.object("items", Json.objects(body, "items")));
            selection.modifiedBy = user.name();
            site.stored(TYPE).put(selection.id, selection);
            return Reply.json(201, selection.full());
        });
    }

    private static Stored find(Repository site, Map<String, String> variables) {
        Stored selection = site.stored(TYPE).get(EntityLists.guid(variables.getOrDefault("id", "")));
        if (selection == null) {
            throw QrsReplies.notFound();
        }
        return selection;
    }

    private static <E extends Entity> List<E> selected(
            Repository site, Map<String, String> variables, String type, Collection<E> all) {
        List<Object> ids = new ArrayList<>();
        for (Map<String, @Nullable Object> item : Json.objects(find(site, variables).fields, "items")) {
            if (String.valueOf(item.get("type")).toLowerCase(Locale.ROOT).equals(type)) {
                ids.add(String.valueOf(item.get("objectID")));
            }
        }
        return all.stream().filter(entity -> ids.contains(entity.id)).toList();
    }
}
