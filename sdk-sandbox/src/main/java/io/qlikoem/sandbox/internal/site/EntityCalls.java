package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Making, changing and removing streams, tags and custom property definitions. */
final class EntityCalls {

    private final Repository repository;

    EntityCalls(Repository repository) {
        this.repository = repository;
    }

    /** Makes an entity of a name that is free. */
    @FunctionalInterface
    private interface Maker<E extends Entity> {
        E make(String name);
    }

    /** Takes from the body what the type has besides its name. */
    @FunctionalInterface
    private interface Reader<E extends Entity> extends BiConsumer<E, Map<String, @Nullable Object>> {}

    /** How one type is made, changed and taken out of what refers to it. */
    private record Type<E extends Entity>(
            String path,
            Map<String, E> entities,
            Maker<E> maker,
            Reader<E> reader,
            java.util.function.Consumer<E> clean) {}

    void addTo(Routes<QrsOperation> routes) {
        add(
                routes,
                new Type<>(
                        "qrs/stream",
                        repository.streams,
                        name -> new Named.Stream(name, repository.clock),
                        this::readStream,
                        this::unpublish));
        add(
                routes,
                new Type<>(
                        "qrs/tag",
                        repository.tags,
                        name -> new Named.Tag(name, repository.clock),
                        (tag, body) -> {},
                        this::untag));
        add(
                routes,
                new Type<>(
                        "qrs/custompropertydefinition",
                        repository.definitions,
                        name -> new Named.PropertyDefinition(name, List.of(), List.of("App"), repository.clock),
                        EntityCalls::readDefinition,
                        this::removeValues));
    }

    private <E extends Entity> void add(Routes<QrsOperation> routes, Type<E> type) {
        routes.add("POST", type.path(), (call, user, variables) -> create(call, user, type));
        routes.add("PUT", type.path() + "/{id}", (call, user, variables) -> update(call, user, variables, type));
        routes.add(
                "DELETE",
                type.path() + "/{id}",
                (call, user, variables) -> repository.locked(site -> {
                    E entity = find(type, variables);
                    type.entities().remove(entity.id);
                    type.clean().accept(entity);
                    site.announce(Change.DELETE, entity);
                    return Reply.empty(204);
                }));
    }

    private <E extends Entity> Reply create(Call call, SiteUser user, Type<E> type) throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            E entity = type.maker().make(freeName(type, body, null));
            type.reader().accept(entity, body);
            entity.modifiedBy = user.name();
            type.entities().put(entity.id, entity);
            site.announce(Change.ADD, entity);
            return Reply.json(201, entity.full());
        });
    }

    private <E extends Entity> Reply update(Call call, SiteUser user, Map<String, String> variables, Type<E> type)
            throws IOException {
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            E entity = find(type, variables);
            References.checkUnchanged(entity, Json.text(body, "modifiedDate"));
            entity.name = freeName(type, body, entity);
            type.reader().accept(entity, body);
            entity.touch(user, site.clock);
            site.announce(Change.UPDATE, entity, "name", "modifiedDate");
            return Reply.json(200, entity.full());
        });
    }

    private static <E extends Entity> E find(Type<E> type, Map<String, String> variables) {
        E entity = type.entities().get(EntityLists.guid(variables.getOrDefault("id", "")));
        if (entity == null) {
            throw QrsReplies.notFound();
        }
        return entity;
    }

    private static <E extends Entity> String freeName(
            Type<E> type, Map<String, @Nullable Object> body, @Nullable E except) {
        String name = Json.text(body, "name");
        if (name == null || name.isEmpty()) {
            throw QrsReplies.badRequest("The name is missing");
        }
        Predicate<E> taken = other -> other != except && other.name.equals(name);
        if (type.entities().values().stream().anyMatch(taken)) {
            throw QrsReplies.badRequest("The name is already in use: " + name);
        }
        return name;
    }

    private void readStream(Named.Stream stream, Map<String, @Nullable Object> body) {
        stream.tags = References.tags(repository, body);
        stream.properties = References.properties(repository, stream.properties, body);
    }

    private static void readDefinition(Named.PropertyDefinition definition, Map<String, @Nullable Object> body) {
        definition.choiceValues = Json.texts(body, "choiceValues");
        List<String> objectTypes = Json.texts(body, "objectTypes");
        definition.objectTypes = objectTypes.isEmpty() ? List.of("App") : objectTypes;
        String description = Json.text(body, "description");
        definition.description = description == null ? "" : description;
    }

    private void unpublish(Named.Stream stream) {
        repository.apps.values().stream()
                .filter(app -> app.stream == stream)
                .forEach(app -> app.moveTo(null, repository.clock));
    }

    private void untag(Named.Tag tag) {
        repository.apps.values().forEach(app -> app.tags = without(app.tags, other -> other == tag));
        repository.tasks.values().forEach(task -> task.tags = without(task.tags, other -> other == tag));
        repository.streams.values().forEach(stream -> stream.tags = without(stream.tags, other -> other == tag));
    }

    private void removeValues(Named.PropertyDefinition definition) {
        Predicate<PropertyValue> goes = value -> value.definition == definition;
        repository.apps.values().forEach(app -> app.properties = without(app.properties, goes));
        repository.tasks.values().forEach(task -> task.properties = without(task.properties, goes));
        repository.streams.values().forEach(stream -> stream.properties = without(stream.properties, goes));
    }

    private static <T> List<T> without(List<T> list, Predicate<T> goes) {
        List<T> kept = new ArrayList<>(list);
        kept.removeIf(goes);
        return List.copyOf(kept);
    }
}
