package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Multipart;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Data files and data connections. */
final class DataCalls {

    private static final String FILES = "api/v1/data-files";
    private static final String CONNECTIONS = "api/v1/data-connections";

    private final Tenant tenant;

    DataCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("GET", FILES + "/connections", new CloudOperation(Tier.ONE, this::places));
        routes.add("GET", FILES, new CloudOperation(Tier.ONE, this::files));
        routes.add("POST", FILES, new CloudOperation(Tier.TWO, (call, user, variables) -> saveFile(call, user, null)));
        routes.add(
                "GET",
                FILES + "/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) ->
                                tenant.locked(t -> Reply.json(200, RecordCalls.shown(find("data-files", variables))))));
        routes.add(
                "PUT",
                FILES + "/{id}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) ->
                                saveFile(call, user, tenant.locked(t -> find("data-files", variables)))));
        routes.add("DELETE", FILES + "/{id}", removal("data-files"));
        addConnections(routes, CONNECTIONS);
        addConnections(routes, "api/connectivity/data-connections");
    }

    /** The same connections are under the old path and the new one. */
    private void addConnections(Routes<CloudOperation> routes, String path) {
        routes.add("GET", path, new CloudOperation(Tier.ONE, this::connections));
        routes.add("POST", path, new CloudOperation(Tier.TWO, this::createConnection));
        routes.add(
                "GET",
                path + "/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(
                                t -> Reply.json(200, RecordCalls.shown(find("data-connections", variables))))));
        routes.add("PUT", path + "/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> body = CloudBodies.object(call);
            return changed(variables, withoutSecrets(body));
        }));
        routes.add("PATCH", path + "/{id}", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            Map<String, @Nullable Object> changes = new LinkedHashMap<>();
            CloudBodies.replacements(call)
                    .forEach((member, value) -> changes.put(member.replaceFirst("^/", ""), value));
            return changed(variables, withoutSecrets(changes));
        }));
        routes.add("DELETE", path + "/{id}", removal("data-connections"));
    }

    private CloudOperation removal(String type) {
        return new CloudOperation(
                Tier.TWO,
                (call, user, variables) -> tenant.locked(t -> {
                    find(type, variables);
                    t.records(type).remove(variables.getOrDefault("id", ""));
                    return Reply.empty(204);
                }));
    }

    private Map<String, @Nullable Object> find(String type, Map<String, String> variables) {
        return RecordCalls.find(tenant.records(type), variables.getOrDefault("id", ""));
    }

    /** Where data files can be: the user's own place and each space. */
    private Reply places(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> places = new ArrayList<>();
            places.add(place("personal-" + user.id(), "DataFiles", null));
            t.spaces.values().stream()
                    .filter(space -> space.maySee(user))
                    .forEach(space -> places.add(place("space-" + space.id, space.name + ":DataFiles", space.id)));
            String spaceId = call.query().value("spaceId", "");
            places.removeIf(place -> !spaceId.isEmpty() && !spaceId.equals(place.get("spaceId")));
            return Reply.json(200, RecordCalls.listBody(call, places, Pager.Style.PAGE, 20));
        });
    }

    private static Map<String, @Nullable Object> place(String id, String name, @Nullable String spaceId) {
        Map<String, @Nullable Object> place = Json.object(
                "id", id, "name", name, "type", "connections", "connectStatement", "lib://" + name, "spaceId", spaceId);
        return place;
    }

    private Reply files(Call call, CloudUser user, Map<String, String> variables) {
        String place = call.query().value("connectionId", "personal-" + user.id());
        boolean everywhere = call.query().flag("includeAllSpaces");
        String name = call.query().value("name", "");
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> files = t.records("data-files").values().stream()
                    .filter(file -> everywhere || place.equals(file.get(".place")))
                    .filter(file -> name.isEmpty() || name.equals(file.get("name")))
                    .map(RecordCalls::shown)
                    .toList();
            return Reply.json(200, RecordCalls.listBody(call, files, Pager.Style.PAGE, 20));
        });
    }

    /** The content comes in the form or from temporary content; only its size is kept. */
    private Reply saveFile(Call call, CloudUser user, @Nullable Map<String, @Nullable Object> old) throws IOException {
        Multipart form = Multipart.read(call).orElseThrow(() -> CloudErrors.badRequest("a form is needed"));
        Multipart.Part content = form.part("File");
        Map<String, @Nullable Object> about = description(form.text("Json"));
        String temporary = Json.text(about, "tempContentFileId");
        if (content == null && temporary == null) {
            throw CloudErrors.badRequest("File or tempContentFileId is needed");
        }
        long size = content == null
                ? TempContents.find(tenant, String.valueOf(temporary)).offset()
                : content.content().size();
        return tenant.locked(t -> {
            String now = Times.format(Times.now(t.clock));
            Map<String, @Nullable Object> file = old == null ? Json.object("id", Ids.uuid()) : old;
            Object name = about.getOrDefault("name", file.get("name"));
            if (name == null) {
                throw CloudErrors.badRequest("name is required");
            }
            Object place = about.getOrDefault("connectionId", file.get(".place"));
            String placeId = place == null ? "personal-" + user.id() : String.valueOf(place);
            String spaceId = placeId.startsWith("space-") ? placeId.substring("space-".length()) : null;
            if (spaceId != null && !t.spaces.containsKey(spaceId)) {
                throw CloudErrors.notFound("connection not found");
            }
            if (t.records("data-files").values().stream()
                    .anyMatch(other ->
                            other != file && name.equals(other.get("name")) && placeId.equals(other.get(".place")))) {
                throw CloudErrors.refuse(409, "HTTP-409", "Conflict", "a file of this name is there");
            }
            file.put("name", name);
            file.put("baseName", name);
            file.put("size", size);
            file.put("ownerId", user.id());
            file.put("folder", false);
            file.put("actions", List.of("read", "update", "delete", "list"));
            file.put("folderStats", folderStats());
            file.put(".place", placeId);
            if (spaceId != null) {
                file.put("spaceId", spaceId);
            }
            file.putIfAbsent("createdDate", now);
            file.put("modifiedDate", now);
            file.put("contentUpdatedDate", now);
            t.records("data-files").put(String.valueOf(file.get("id")), file);
            return Reply.json(201, RecordCalls.shown(file));
        });
    }

    private static Map<String, @Nullable Object> folderStats() {
        Map<String, @Nullable Object> stats = Json.object();
        for (String count : List.of(
                "totalFileCount",
                "directFileCount",
                "totalFolderCount",
                "aggregateFileSize",
                "directFolderCount",
                "totalInternalFileCount",
                "directInternalFileCount",
                "totalAppScopedFileCount",
                "directAppScopedFileCount",
                "aggregateInternalFileSize",
                "aggregateAppScopedFileSize")) {
            stats.put(count, 0L);
        }
        return stats;
    }

    private static Map<String, @Nullable Object> description(@Nullable String json) {
        try {
            return json == null ? Map.of() : Json.parseObject(json.getBytes(StandardCharsets.UTF_8));
        } catch (Json.NotJson e) {
            throw CloudErrors.badRequest("Json is no JSON object");
        }
    }

    private Reply connections(Call call, CloudUser user, Map<String, String> variables) {
        String spaceId = call.query().value("spaceId", "");
        return tenant.locked(t -> {
            List<Map<String, @Nullable Object>> connections = t.records("data-connections").values().stream()
                    .filter(connection -> spaceId.isEmpty() || spaceId.equals(connection.get("space")))
                    .map(RecordCalls::shown)
                    .toList();
            Map<String, @Nullable Object> body = RecordCalls.listBody(call, connections, Pager.Style.PAGE, 20);
            body.put("meta", Json.object("count", (long) connections.size()));
            return Reply.json(200, body);
        });
    }

    private Reply createConnection(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String name = CloudBodies.required(body, "qName");
        CloudBodies.required(body, "qConnectStatement");
        CloudBodies.required(body, "qType");
        return tenant.locked(t -> {
            if (t.records("data-connections").values().stream()
                    .anyMatch(other -> name.equals(other.get("qName"))
                            && String.valueOf(body.get("space")).equals(String.valueOf(other.get("space"))))) {
                throw CloudErrors.refuse(409, "HTTP-409", "Conflict", "a connection of this name is there");
            }
            String id = Ids.uuid();
            String now = Times.format(Times.now(t.clock));
            Map<String, @Nullable Object> connection = withoutSecrets(body);
            connection.put("id", id);
            connection.put("qID", id);
            connection.put("tenant", t.id);
            connection.put("user", user.id());
            connection.put("created", now);
            connection.put("updated", now);
            connection.put(
                    "links", Json.object("self", Json.object("href", call.origin() + "/" + CONNECTIONS + "/" + id)));
            t.records("data-connections").put(id, connection);
            return Reply.json(201, connection);
        });
    }

    private Reply changed(Map<String, String> variables, Map<String, @Nullable Object> changes) {
        return tenant.locked(t -> {
            Map<String, @Nullable Object> connection = find("data-connections", variables);
            Object id = connection.get("id");
            connection.putAll(changes);
            connection.put("id", id);
            connection.put("qID", id);
            connection.put("updated", Times.format(Times.now(t.clock)));
            return Reply.empty(204);
        });
    }

    /** They are taken and never shown. */
    private static Map<String, @Nullable Object> withoutSecrets(Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>(body);
        kept.remove("qPassword");
        kept.remove("qConnectionSecret");
        return kept;
    }
}
