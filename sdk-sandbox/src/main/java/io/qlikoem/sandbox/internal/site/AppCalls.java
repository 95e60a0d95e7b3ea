package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.content.BlobStore;
import io.qlikoem.sandbox.internal.content.Incoming;
import io.qlikoem.sandbox.internal.content.Label;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Making, changing, reloading, publishing and removing apps. */
final class AppCalls {

    private final Repository repository;
    private final BlobStore blobs;

    AppCalls(Repository repository, BlobStore blobs) {
        this.repository = repository;
        this.blobs = blobs;
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("PUT", "qrs/app/{id}", this::update);
        routes.add(
                "DELETE",
                "qrs/app/{id}",
                (call, user, variables) -> repository.locked(site -> {
                    site.removeApp(find(site, variables));
                    return Reply.empty(204);
                }));
        routes.add("POST", "qrs/app/upload", this::upload);
        routes.add("POST", "qrs/app/{id}/copy", this::copy);
        routes.add("PUT", "qrs/app/{id}/publish", this::publish);
        routes.add("PUT", "qrs/app/{id}/replace", this::replace);
        routes.add(
                "POST",
                "qrs/app/{id}/reload",
                (call, user, variables) -> repository.locked(site -> {
                    site.reload(find(site, variables));
                    return Reply.empty(204);
                }));
    }

    /** The file keeps the reload time that it carries; one that the sandbox cannot read has none. */
    private Reply upload(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        String type = call.header("Content-Type");
        if (type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
            throw QrsReplies.refuse(415, "The sandbox takes the bytes of the app only, no forms");
        }
        Incoming incoming = blobs.receive();
        Blob blob;
        try {
            incoming.append(call.body(), Long.MAX_VALUE);
            if (incoming.size() == 0) {
                throw QrsReplies.badRequest("The app is empty");
            }
            blob = blobs.keep(incoming);
        } catch (IOException | RuntimeException e) {
            blobs.discard(incoming);
            throw e;
        }
        String name = call.query().value("name", blob.label().map(Label::name).orElse("Untitled"));
        return repository.locked(site -> {
            App app = new App(
                    name,
                    new AppSource.Uploaded(blob),
                    blob.label().map(Label::reloadTime).orElse(Dates.NEVER),
                    site.clock);
            return added(site, app, user);
        });
    }

    private Reply copy(Call call, SiteUser user, Map<String, String> variables) {
        return repository.locked(site -> {
            App original = find(site, variables);
            App copy = new App(call.query().value("name", original.name), original, site.clock);
            copy.properties = call.query().flag("includecustomproperties") ? original.properties : copy.properties;
            return added(site, copy, user);
        });
    }

    private static Reply added(Repository site, App app, SiteUser user) {
        app.owner = user;
        app.modifiedBy = user.name();
        site.apps.put(app.id, app);
        site.announce(Change.ADD, app);
        return Reply.json(201, app.full());
    }

    private Reply publish(Call call, SiteUser user, Map<String, String> variables) {
        String streamId = EntityLists.guid(call.query().value("stream", ""));
        return repository.locked(site -> {
            App app = find(site, variables);
            Named.Stream stream = site.streams.get(streamId);
            if (stream == null) {
                throw QrsReplies.notFound();
            }
            if (app.stream != null) {
                throw QrsReplies.badRequest("The app is already published");
            }
            app.moveTo(stream, site.clock);
            app.name = call.query().value("name", app.name);
            app.touch(user, site.clock);
            site.announce(Change.UPDATE, app, "published", "publishTime", "stream");
            return Reply.json(200, app.full());
        });
    }

    /** The app of the path is the source; the one of the query is replaced and keeps its identity. */
    private Reply replace(Call call, SiteUser user, Map<String, String> variables) {
        String targetId = EntityLists.guid(call.query().value("app", ""));
        return repository.locked(site -> {
            App source = find(site, variables);
            App target = site.apps.get(targetId);
            if (target == null) {
                throw QrsReplies.notFound();
            }
            target.replaceBy(source);
            target.touch(user, site.clock);
            site.announce(Change.UPDATE, target, "lastReloadTime", "fileSize");
            return Reply.json(200, target.full());
        });
    }

    private static App find(Repository site, Map<String, String> variables) {
        App app = site.apps.get(EntityLists.guid(variables.getOrDefault("id", "")));
        if (app == null) {
            throw QrsReplies.notFound();
        }
        return app;
    }

    /** The body is the whole entity: what it leaves out is set back. */
    private Reply update(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        String id = EntityLists.guid(variables.getOrDefault("id", ""));
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            App app = find(site, variables);
            if (!id.equalsIgnoreCase(Json.text(body, "id"))) {
                throw QrsReplies.badRequest("The id of the body is not the id of the path");
            }
            References.checkUnchanged(app, Json.text(body, "modifiedDate"));
            List<Named.Tag> tags = References.tags(site, body);
            List<PropertyValue> properties = References.properties(site, app.properties, body);
            Named.Stream stream = References.stream(site, body);
            String name = Json.text(body, "name");
            app.name = name == null || name.isEmpty() ? app.name : name;
            String description = Json.text(body, "description");
            app.description = description == null ? "" : description;
            app.tags = tags;
            app.properties = properties;
            app.moveTo(stream, site.clock);
            app.touch(user, site.clock);
            site.announce(Change.UPDATE, app, "name", "description", "tags", "customProperties", "stream");
            return Reply.json(200, app.full());
        });
    }
}
