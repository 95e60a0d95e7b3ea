package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.Filter;
import io.qlikoem.sandbox.internal.site.filter.FilterException;
import io.qlikoem.sandbox.internal.site.filter.Order;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reading entities: the same five operations for each type. Lists have no pages; only a table can be read in parts. */
final class EntityLists {

    private static final int CUT = 100;

    private final Repository repository;
    private final SiteSwitches switches;

    EntityLists(Repository repository, SiteSwitches switches) {
        this.repository = repository;
        this.switches = switches;
    }

    /** Gives the entities of one type; called under the repository's lock. */
    @FunctionalInterface
    interface Source extends Function<Repository, Collection<? extends Entity>> {}

    void addTo(Routes<QrsOperation> routes, String type, Source source) {
        String path = "qrs/" + type;
        routes.add("GET", path, (call, user, variables) -> list(call, source, Entity::condensed));
        routes.add("GET", path + "/full", (call, user, variables) -> list(call, source, Entity::full));
        routes.add(
                "GET",
                path + "/count",
                (call, user, variables) -> Reply.json(
                        200, Json.object("value", (long) select(call, source).size())));
        routes.add("POST", path + "/table", (call, user, variables) -> table(call, source));
        routes.add("GET", path + "/{id}", (call, user, variables) -> {
            String id = guid(variables.getOrDefault("id", ""));
            Map<String, @Nullable Object> found = repository.locked(site -> source.apply(site).stream()
                    .filter(entity -> entity.id.equals(id))
                    .findFirst()
                    .map(Entity::full)
                    .orElseThrow(QrsReplies::notFound));
            return Reply.json(200, withPrivileges(call, found));
        });
    }

    /** The id in its usual form; 400 when it is none. */
    static String guid(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException e) {
            throw QrsReplies.badRequest("Invalid id: " + text);
        }
    }

    private Reply list(Call call, Source source, Function<Entity, Map<String, @Nullable Object>> shape) {
        List<Map<String, @Nullable Object>> shown = new ArrayList<>();
        for (Selected selected : select(call, source)) {
            if (switches.listsCutAt100 && shown.size() == CUT) {
                break;
            }
            shown.add(withPrivileges(call, shape.apply(selected.entity())));
        }
        return Reply.json(200, shown);
    }

    private record Selected(Entity entity, Map<String, @Nullable Object> full) {}

    private List<Selected> select(Call call, Source source) {
        try {
            Filter filter = Filter.parse(call.query().value("filter"));
            var order = Order.parse(call.query().value("orderby"));
            return repository.locked(site -> source.apply(site).stream()
                    .map(entity -> new Selected(entity, entity.full()))
                    .filter(selected -> filter.test(selected.full()))
                    .sorted((a, b) -> order.compare(a.full(), b.full()))
                    .toList());
        } catch (FilterException e) {
            throw QrsReplies.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private Reply table(Call call, Source source) throws java.io.IOException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        for (Map<String, @Nullable Object> column : Json.objects(QrsBodies.object(call), "columns")) {
            names.add(String.valueOf(column.get("name")));
            definitions.add(String.valueOf(column.get("definition")));
        }
        List<Selected> selected = new ArrayList<>(select(call, source));
        String sortColumn = call.query().value("sortcolumn");
        if (sortColumn != null && names.contains(sortColumn)) {
            var order = Order.by(
                    definitions.get(names.indexOf(sortColumn)),
                    "false".equalsIgnoreCase(call.query().value("orderascending")));
            selected.sort((a, b) -> order.compare(a.full(), b.full()));
        }
        long skip = QrsBodies.number(call, "skip", 0);
        long take = QrsBodies.number(call, "take", Long.MAX_VALUE);
        List<List<@Nullable Object>> rows = selected.stream()
                .skip(skip)
                .limit(take)
                .map(row -> TableCells.of(row.full(), definitions))
                .toList();
        return Reply.json(
                201,
                Json.object(
                        "columnNames",
                        names,
                        "rows",
                        rows,
                        "id",
                        UUID.randomUUID().toString()));
    }

    private static Map<String, @Nullable Object> withPrivileges(Call call, Map<String, @Nullable Object> entity) {
        if (!call.query().flag("privileges")) {
            return entity;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(entity);
        shown.put("privileges", List.of("create", "read", "update", "delete", "export", "publish"));
        return shown;
    }
}
