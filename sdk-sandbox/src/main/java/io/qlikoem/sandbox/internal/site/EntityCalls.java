package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Making streams, tags and custom property definitions. */
final class EntityCalls {

    private final Repository repository;

    EntityCalls(Repository repository) {
        this.repository = repository;
    }

    /** Makes an entity of a name that is free. */
    @FunctionalInterface
    private interface Maker<E extends Entity> {
        E make(String name, Map<String, @Nullable Object> body);
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add(
                "POST",
                "qrs/stream",
                (call, user, variables) ->
                        create(call, repository.streams, (name, body) -> new Named.Stream(name, repository.clock)));
        routes.add(
                "POST",
                "qrs/tag",
                (call, user, variables) ->
                        create(call, repository.tags, (name, body) -> new Named.Tag(name, repository.clock)));
        routes.add(
                "POST",
                "qrs/custompropertydefinition",
                (call, user, variables) -> create(call, repository.definitions, this::definition));
    }

    private <E extends Entity> Reply create(Call call, Map<String, E> entities, Maker<E> maker) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        String name = Json.text(body, "name");
        if (name == null || name.isEmpty()) {
            throw QrsReplies.badRequest("The name is missing");
        }
        return repository.locked(site -> {
            if (Repository.byName(entities, name).isPresent()) {
                throw QrsReplies.badRequest("The name is already in use: " + name);
            }
            E entity = maker.make(name, body);
            entities.put(entity.id, entity);
            return Reply.json(201, entity.full());
        });
    }

    private Named.PropertyDefinition definition(String name, Map<String, @Nullable Object> body) {
        List<String> objectTypes = Json.texts(body, "objectTypes");
        return new Named.PropertyDefinition(
                name,
                Json.texts(body, "choiceValues"),
                objectTypes.isEmpty() ? List.of("App") : objectTypes,
                repository.clock);
    }
}
