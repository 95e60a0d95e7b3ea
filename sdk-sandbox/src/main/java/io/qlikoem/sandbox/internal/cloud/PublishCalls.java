package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publish, which makes a new app, and republish, which keeps the published one's id. */
final class PublishCalls {

    private final Tenant tenant;

    PublishCalls(Tenant tenant) {
        this.tenant = tenant;
    }

    void addTo(Routes<CloudOperation> routes) {
        routes.add("POST", "api/v1/apps/{id}/publish", new CloudOperation(Tier.TWO, this::publish));
        routes.add("PUT", "api/v1/apps/{id}/publish", new CloudOperation(Tier.TWO, this::republish));
    }

    private Reply publish(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String spaceId = CloudBodies.required(body, "spaceId");
        checkData(body);
        return tenant.locked(t -> {
            App source = source(user, variables);
            Space space = t.spaces.get(spaceId);
            if (space == null || !space.maySee(user)) {
                throw CloudErrors.notFound("space not found");
            }
            if (!space.isManaged()) {
                throw CloudErrors.badRequest("apps are published into managed spaces only");
            }
            checkMayPublish(space, user);
            App published = new App(source.name, t.blobs.share(source.content), user, space, Times.now(t.clock));
            published.lastReload = source.lastReload;
            published.description = source.description;
            published.originAppId = source.id;
            published.publishTime = published.created;
            rename(published, body);
            t.put(published);
            t.webhooks.announce("com.qlik.app.published", published);
            if (Boolean.TRUE.equals(body.get("moveApp"))) {
                String origin = Json.text(body, "originAppId");
                published.originAppId = origin == null ? "" : origin;
                t.items.changed(published);
                t.remove(source);
            }
            return Reply.json(200, published.json());
        });
    }

    private Reply republish(Call call, CloudUser user, Map<String, String> variables) throws IOException {
        Map<String, @Nullable Object> body = CloudBodies.object(call);
        String targetId = CloudBodies.required(body, "targetId");
        boolean takesData = checkData(body).equals("source");
        return tenant.locked(t -> {
            App source = source(user, variables);
            App target = t.apps.get(targetId);
            if (target == null || !target.maySee(user)) {
                throw CloudErrors.notFound("target app not found");
            }
            Space space = target.space;
            if (target.publishTime == null || space == null) {
                throw CloudErrors.badRequest("the target app is not published");
            }
            checkMayPublish(space, user);
            if (!Boolean.FALSE.equals(body.get("checkOriginAppId")) && !target.originAppId.equals(source.id)) {
                throw CloudErrors.badRequest("the target app was not published from this app");
            }
            if (takesData) {
                Blob old = target.content;
                target.content = t.blobs.share(source.content);
                t.blobs.release(old);
                target.lastReload = source.lastReload;
            }
            target.originAppId = source.id;
            Instant now = Times.now(t.clock);
            Instant before = target.publishTime;
            target.publishTime = now.isAfter(before) ? now : before.plusMillis(1);
            rename(target, body);
            t.items.changed(target);
            t.webhooks.announce("com.qlik.app.published", target);
            return Reply.json(200, target.json());
        });
    }

    private App source(CloudUser user, Map<String, String> variables) {
        App source = tenant.apps.get(variables.getOrDefault("id", ""));
        if (source == null || !source.maySee(user)) {
            throw CloudErrors.notFound("app not found");
        }
        Space home = source.space;
        if (home != null && home.isManaged()) {
            throw CloudErrors.badRequest("an app of a managed space cannot be published");
        }
        if (!source.mayEdit(user)) {
            throw CloudErrors.forbidden("publishing needs an edit role in the space of the app");
        }
        return source;
    }

    private static void checkMayPublish(Space space, CloudUser user) {
        if (!space.mayPublish(user)) {
            throw CloudErrors.forbidden("publishing needs the publisher role in the space");
        }
    }

    private static String checkData(Map<String, @Nullable Object> body) {
        Object data = body.get("data");
        String value = data == null ? "source" : String.valueOf(data);
        if (!value.equals("source") && !value.equals("target")) {
            throw CloudErrors.badRequest("data must be source or target but was " + value);
        }
        return value;
    }

    private static void rename(App app, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> attributes = Json.nested(body, "attributes");
        String name = Json.text(attributes, "name");
        app.name = name == null || name.isEmpty() ? app.name : name;
        String description = Json.text(attributes, "description");
        app.description = description == null ? app.description : description;
    }
}
