package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reading, changing, copying, moving, exporting and deleting apps. */
final class AppCalls {

    private static final Duration EXPORT_LIFETIME = Duration.ofHours(1);

    private final Tenant tenant;

    AppCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add(
                "GET",
                "api/v1/apps/{id}",
                new CloudOperation(
                        Tier.ONE,
                        (call, user, variables) -> tenant.locked(
                                t -> Reply.json(200, find(user, variables).json()))));
        routes.add("PUT", "api/v1/apps/{id}", new CloudOperation(Tier.TWO, this::rename));
        routes.add("DELETE", "api/v1/apps/{id}", new CloudOperation(Tier.TWO, this::delete));
        routes.add("POST", "api/v1/apps/{id}/copy", new CloudOperation(Tier.TWO, this::copy));
        routes.add("PUT", "api/v1/apps/{id}/space", new CloudOperation(Tier.TWO, (call, user, variables) -> {
            String spaceId = CloudBodies.required(CloudBodies.object(call), "spaceId");
            return change(user, variables, app -> app.space = editable(user, spaceId));
        }));
        routes.add(
                "DELETE",
                "api/v1/apps/{id}/space",
                new CloudOperation(
                        Tier.TWO, (call, user, variables) -> change(user, variables, app -> app.space = null)));
        routes.add("PUT", "api/v1/apps/{id}/owner", new CloudOperation(Tier.TWO, this::changeOwner));
        routes.add("POST", "api/v1/apps/{id}/export", new CloudOperation(Tier.TWO, this::export));
    }

    private Reply rename(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> attributes = Json.nested(CloudBodies.object(call), "attributes");
        return change(user, variables, app -> {
            String name = Json.text(attributes, "name");
            app.name = name == null || name.isEmpty() ? app.name : name;
            String description = Json.text(attributes, "description");
            app.description = description == null ? app.description : description;
        });
    }

    private Reply changeOwner(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        CloudUser owner = tenant.users.get(CloudBodies.required(CloudBodies.object(call), "ownerId"));
        if (owner == null) {
            throw CloudErrors.notFound("user not found");
        }
        return tenant.locked(t -> {
            App app = find(user, variables);
            if (!user.tenantAdmin() && !app.owner.id().equals(user.id())) {
                throw CloudErrors.forbidden("only the owner or an administrator may do this");
            }
            app.owner = owner;
            t.items.changed(app);
            return Reply.json(200, app.json());
        });
    }

    /** The vendor answers 200, not 204. */
    private Reply delete(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            App app = find(user, variables);
            Space space = app.space;
            if (!user.tenantAdmin() && !app.mayEdit(user) && (space == null || !space.mayPublish(user))) {
                throw CloudErrors.forbidden("not allowed to delete this app");
            }
            t.remove(app);
            return Reply.empty(200);
        });
    }

    private Reply copy(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> attributes = Json.nested(CloudBodies.objectOrNothing(call), "attributes");
        return tenant.locked(t -> {
            App original = find(user, variables);
            String spaceId = Json.text(attributes, "spaceId");
            Space space = spaceId == null || spaceId.isEmpty() ? null : editable(user, spaceId);
            if (!original.mayEdit(user)) {
                throw CloudErrors.forbidden("copying needs an edit role in the space of the app");
            }
            String name = Json.text(attributes, "name");
            App copy = new App(
                    name == null ? original.name : name,
                    t.blobs.share(original.content),
                    user,
                    space,
                    Times.now(t.clock));
            copy.lastReload = original.lastReload;
            t.put(copy);
            return Reply.json(200, copy.json());
        });
    }

    private Reply export(Call call, CloudUser user, Map<String, String> variables) {
        return tenant.locked(t -> {
            App app = find(user, variables);
            Space space = app.space;
            if ((space != null && space.isManaged()) || !app.mayEdit(user)) {
                throw CloudErrors.forbidden("not allowed to export this app");
            }
            Upload file = new Upload(app.name + ".qvf", EXPORT_LIFETIME, -1, user, null, Times.now(t.clock));
            file.content = t.blobs.share(app.content);
            t.uploads.put(file.id, file);
            t.webhooks.announce("com.qlik.app.exported", app);
            return Reply.empty(201).header("Location", "/api/v1/temp-contents/" + file.id);
        });
    }

    private Reply change(CloudUser user, Map<String, String> variables, Consumer<App> edit) {
        return tenant.locked(t -> {
            App app = find(user, variables);
            Space space = app.space;
            boolean allowed = (space != null && space.isManaged()) ? space.mayPublish(user) : app.mayEdit(user);
            if (!allowed) {
                throw CloudErrors.forbidden("not allowed to change this app");
            }
            edit.accept(app);
            app.modified = Times.now(t.clock);
            t.items.changed(app);
            return Reply.json(200, app.json());
        });
    }

    private Space editable(CloudUser user, String spaceId) {
        Space space = tenant.spaces.get(spaceId);
        if (space == null || !space.maySee(user)) {
            throw CloudErrors.notFound("space not found");
        }
        if (space.isManaged() || !space.mayEdit(user)) {
            throw CloudErrors.forbidden("an edit role in a shared space is needed");
        }
        return space;
    }

    private App find(CloudUser user, Map<String, String> variables) {
        App app = tenant.apps.get(variables.getOrDefault("id", ""));
        if (app == null || !app.maySee(user)) {
            throw CloudErrors.notFound("app not found");
        }
        return app;
    }
}
