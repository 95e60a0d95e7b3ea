package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What is in an app besides its content: script versions, media files, metadata; and bringing a deleted app back. */
final class AppPartCalls {

    private final Tenant tenant;

    AppPartCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        String app = "api/v1/apps/{id}";
        routes.add("POST", "api/v1/apps", new CloudOperation(Tier.TWO, this::create));
        routes.add("POST", "api/analytics/apps/{id}/actions/restore", new CloudOperation(Tier.TWO, this::restore));
        routes.add("GET", app + "/scripts", new CloudOperation(Tier.ONE, this::scripts));
        routes.add("POST", app + "/scripts", new CloudOperation(Tier.TWO, this::addScript));
        routes.add(
                "GET",
                app + "/scripts/{version}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            Map<String, @Nullable Object> script = script(user, variables);
                            return Reply.json(
                                    200,
                                    Json.object(
                                            "script",
                                            script.get(".script"),
                                            "versionMessage",
                                            script.get("versionMessage")));
                        })));
        routes.add(
                "DELETE",
                app + "/scripts/{version}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            t.records(scriptsOf(variables))
                                    .remove(String.valueOf(
                                            script(user, variables).get("scriptId")));
                            return Reply.empty(200);
                        })));
        routes.add("GET", app + "/media/list", new CloudOperation(Tier.ONE, this::media));
        routes.add("GET", app + "/media/list/{path}", new CloudOperation(Tier.ONE, this::media));
        routes.add("PUT", app + "/media/files/{path}", new CloudOperation(Tier.TWO, this::putMedia));
        routes.add(
                "GET",
                app + "/media/files/{path}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(t -> {
                            find(user, variables, false);
                            if (file(variables).get(".bytes") instanceof ByteString bytes) {
                                return Reply.bytes(200, "application/octet-stream", bytes.toByteArray());
                            }
                            throw CloudErrors.notFound("file not found");
                        })));
        routes.add(
                "DELETE",
                app + "/media/files/{path}",
                new CloudOperation(
                        Tier.TWO,
                        (call, user, variables) -> tenant.locked(t -> {
                            find(user, variables, true);
                            file(variables);
                            t.records(mediaOf(variables)).remove(variables.getOrDefault("path", ""));
                            return Reply.empty(200);
                        })));
        routes.add("GET", app + "/data/metadata", new CloudOperation(Tier.ONE, this::metadata));
    }

    private App find(CloudUser user, Map<String, String> variables, boolean toEdit) {
        App app = tenant.apps.get(variables.getOrDefault("id", ""));
        if (app == null || !app.maySee(user)) {
            throw CloudErrors.notFound("app not found");
        }
        if (toEdit && !app.mayEdit(user)) {
            throw CloudErrors.forbidden("not allowed to change this app");
        }
        return app;
    }

    /** An app without data. */
    private Reply create(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> attributes = Json.nested(CloudBodies.objectOrNothing(call), "attributes");
        var incoming = tenant.blobs.receive();
        incoming.append(new ByteArrayInputStream(Json.write(attributes)), Long.MAX_VALUE);
        var content = tenant.blobs.keep(incoming);
        return tenant.locked(t -> {
            String spaceId = Json.text(attributes, "spaceId");
            Space space = spaceId == null || spaceId.isEmpty() ? null : t.spaces.get(spaceId);
            if (space == null && spaceId != null && !spaceId.isEmpty()) {
                throw CloudErrors.notFound("space not found");
            }
            if (space != null && (space.isManaged() || !space.mayEdit(user))) {
                throw CloudErrors.forbidden("an edit role in a shared space is needed");
            }
            String name = Json.text(attributes, "name");
            App app = new App(name == null ? "Untitled" : name, content, user, space, Times.now(t.clock));
            String description = Json.text(attributes, "description");
            app.description = description == null ? "" : description;
            t.put(app);
            return Reply.json(200, app.json());
        });
    }

    private Reply restore(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            t.trash.sweep(t.blobs);
            App app = t.trash
                    .takeBack(variables.getOrDefault("id", ""))
                    .orElseThrow(() -> CloudErrors.notFound("app not found"));
            Space home = app.space;
            if (home != null && !t.spaces.containsKey(home.id)) {
                t.trash.putBack(app);
                throw CloudErrors.forbidden("the space of the app is gone");
            }
            t.put(app);
            return Reply.json(200, app.json());
        });
    }

    private static String scriptsOf(Map<String, String> variables) {
        return "scripts of " + variables.get("id");
    }

    private Map<String, @Nullable Object> script(CloudUser user, Map<String, String> variables) {
        find(user, variables, false);
        String wanted = variables.getOrDefault("version", "");
        List<Map<String, @Nullable Object>> all =
                List.copyOf(tenant.records(scriptsOf(variables)).values());
        if (wanted.equals("current") && !all.isEmpty()) {
            return all.get(all.size() - 1);
        }
        return RecordCalls.find(tenant.records(scriptsOf(variables)), wanted);
    }

    private Reply scripts(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            find(user, variables, false);
            List<Map<String, @Nullable Object>> newestFirst = new ArrayList<>();
            t.records(scriptsOf(variables)).values().forEach(script -> newestFirst.add(0, RecordCalls.shown(script)));
            return Reply.json(
                    200,
                    Json.object(
                            "scripts", newestFirst, "privileges", List.of("read", "update"), "links", Json.object()));
        });
    }

    private Reply addScript(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String script = Json.text(body, "script");
        if (script == null) {
            throw CloudErrors.badRequest("script is required");
        }
        return tenant.locked(t -> {
            find(user, variables, true);
            String id = Ids.uuid();
            String message = Json.text(body, "versionMessage");
            t.records(scriptsOf(variables))
                    .put(
                            id,
                            Json.object(
                                    "scriptId",
                                    id,
                                    ".script",
                                    script,
                                    "versionMessage",
                                    message == null ? "" : message,
                                    "modifierId",
                                    user.id(),
                                    "modifiedTime",
                                    Times.format(Times.now(t.clock)),
                                    "size",
                                    (long) script.length()));
            return Reply.json(200, Json.object());
        });
    }

    private static String mediaOf(Map<String, String> variables) {
        return "media of " + variables.get("id");
    }

    private Map<String, @Nullable Object> file(Map<String, String> variables) {
        return RecordCalls.find(tenant.records(mediaOf(variables)), variables.getOrDefault("path", ""));
    }

    private Reply media(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            find(user, variables, false);
            return Reply.json(
                    200,
                    Json.object(
                            "data",
                            t.recordStates(mediaOf(variables)),
                            "library",
                            variables.get("id"),
                            "subpath",
                            variables.getOrDefault("path", "")));
        });
    }

    private Reply putMedia(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        ByteString bytes = ByteString.of(call.bodyBytes());
        String name = variables.getOrDefault("path", "");
        return tenant.locked(t -> {
            find(user, variables, true);
            String link = "/api/v1/apps/" + variables.get("id") + "/media/files/" + name;
            t.records(mediaOf(variables))
                    .put(name, Json.object("id", name, "name", name, "type", "image", "link", link, ".bytes", bytes));
            return Reply.empty(200);
        });
    }

    /** The sandbox looks into no app: there are no fields and tables. */
    private Reply metadata(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            App app = find(user, variables, false);
            return Reply.json(
                    200,
                    Json.object(
                            "static_byte_size",
                            app.content.size(),
                            "fields",
                            List.of(),
                            "tables",
                            List.of(),
                            "has_section_access",
                            false,
                            "tables_profiling_data",
                            List.of(),
                            "is_direct_query_mode",
                            false,
                            "usage",
                            "ANALYTICS"));
        });
    }
}
