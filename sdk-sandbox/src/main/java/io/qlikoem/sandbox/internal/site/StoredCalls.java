package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Making, changing and removing the entities that are kept as they were sent. */
final class StoredCalls {

    private final Repository repository;

    StoredCalls(Repository repository) {
        this.repository = repository;
    }

    void addTo(Routes<QrsOperation> routes) {
        for (Stored.Type type : StoredTypes.WRITABLE) {
            String path = "qrs/" + type.path();
            routes.add("POST", path, (call, user, variables) -> create(call, user, type));
            routes.add("PUT", path + "/{id}", (call, user, variables) -> update(call, user, variables, type));
            routes.add(
                    "DELETE",
                    path + "/{id}",
                    (call, user, variables) -> repository.locked(site -> {
                        Stored entity = find(site, type, variables);
                        site.stored(type).remove(entity.id);
                        site.announce(Change.DELETE, entity);
                        return Reply.empty(204);
                    }));
        }
    }

    private static Stored find(Repository site, Stored.Type type, Map<String, String> variables) {
        Stored entity = site.stored(type).get(EntityLists.guid(variables.getOrDefault("id", "")));
        if (entity == null) {
            throw QrsReplies.notFound();
        }
        return entity;
    }

    private Reply create(Call call, SiteUser user, Stored.Type type) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(
                site -> Reply.json(201, add(site, type, body, user).full()));
    }

    /** Under the lock; 400 when something is missing or the name is taken. */
    static Stored add(Repository site, Stored.Type type, Map<String, @Nullable Object> body, SiteUser user) {
        check(site, type, body, null);
        Stored entity = new Stored(type, "", site.clock);
        entity.read(body);
        entity.modifiedBy = user.name();
        site.stored(type).put(entity.id, entity);
        site.announce(Change.ADD, entity);
        return entity;
    }

    private Reply update(Call call, SiteUser user, Map<String, String> variables, Stored.Type type) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            Stored entity = find(site, type, variables);
            References.checkUnchanged(entity, Json.text(body, "modifiedDate"));
            check(site, type, body, entity);
            entity.read(body);
            entity.touch(user, site.clock);
            site.announce(Change.UPDATE, entity, "modifiedDate");
            return Reply.json(200, entity.full());
        });
    }

    private static void check(
            Repository site, Stored.Type type, Map<String, @Nullable Object> body, @Nullable Stored except) {
        for (String member : type.required()) {
            if (body.get(member) == null || "".equals(body.get(member))) {
                throw QrsReplies.badRequest("The " + member + " is missing");
            }
        }
        String name = String.valueOf(body.get(type.required().get(0)));
        if (type.unique()
                && site.stored(type).values().stream().anyMatch(other -> other != except && other.name.equals(name))) {
            throw QrsReplies.badRequest("The name is already in use: " + name);
        }
    }
}
