package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.DateText;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Json;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.Routes;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changing and removing apps. */
final class AppCalls {

    private final Repository repository;

    AppCalls(Repository repository) {
        this.repository = repository;
    }

    void addTo(Routes<QrsOperation> routes) {
        routes.add("PUT", "qrs/app/{id}", this::update);
        routes.add("DELETE", "qrs/app/{id}", (call, user, variables) -> {
            String id = EntityLists.guid(variables.getOrDefault("id", ""));
            if (repository.locked(site -> site.apps.remove(id)) == null) {
                throw QrsReplies.notFound();
            }
            return Reply.empty(204);
        });
    }

    /** The body is the whole entity: what it leaves out is set back. */
    private Reply update(Call call, SiteUser user, Map<String, String> variables) throws IOException {
        String id = EntityLists.guid(variables.getOrDefault("id", ""));
        Map<String, @Nullable Object> body = QrsBodies.object(call);
        return repository.locked(site -> {
            App app = site.apps.get(id);
            if (app == null) {
                throw QrsReplies.notFound();
            }
            if (!id.equalsIgnoreCase(Json.text(body, "id"))) {
                throw QrsReplies.badRequest("The id of the body is not the id of the path");
            }
            checkUnchanged(app, Json.text(body, "modifiedDate"));
            List<Named.Tag> tags = tags(site, body);
            List<PropertyValue> properties = properties(site, app, body);
            Named.Stream stream = stream(site, body);
            String name = Json.text(body, "name");
            app.name = name == null || name.isEmpty() ? app.name : name;
            String description = Json.text(body, "description");
            app.description = description == null ? "" : description;
            app.tags = tags;
            app.properties = properties;
            app.moveTo(stream, site.clock);
            app.touch(user, site.clock);
            return Reply.json(200, app.full());
        });
    }

    private static void checkUnchanged(App app, @Nullable String sent) {
        Instant date = sent == null ? null : DateText.parse(sent);
        if (sent != null && date == null) {
            throw QrsReplies.badRequest("Invalid modifiedDate: " + sent);
        }
        if (date == null || app.modified.isAfter(date)) {
            throw QrsReplies.refuse(409, "Conflict: the item has been modified by another user");
        }
    }

    private static List<Named.Tag> tags(Repository site, Map<String, @Nullable Object> body) {
        List<Named.Tag> tags = new ArrayList<>();
        for (Map<String, @Nullable Object> reference : Json.objects(body, "tags")) {
            tags.add(known(site.tags, reference));
        }
        return tags;
    }

    private static List<PropertyValue> properties(Repository site, App app, Map<String, @Nullable Object> body) {
        List<PropertyValue> values = new ArrayList<>();
        for (Map<String, @Nullable Object> sent : Json.objects(body, "customProperties")) {
            Named.PropertyDefinition definition = known(site.definitions, Json.nested(sent, "definition"));
            String value = String.valueOf(Json.text(sent, "value"));
            if (!definition.choiceValues.isEmpty() && !definition.choiceValues.contains(value)) {
                throw QrsReplies.badRequest("The value " + value + " is no choice of " + definition.name);
            }
            values.add(app.properties.stream()
                    .filter(old -> old.definition == definition && old.value().equals(value))
                    .findFirst()
                    .orElseGet(() -> new PropertyValue(definition, value, site.clock)));
        }
        return values;
    }

    private static Named.@Nullable Stream stream(Repository site, Map<String, @Nullable Object> body) {
        return body.get("stream") == null ? null : known(site.streams, Json.nested(body, "stream"));
    }

    private static <E extends Entity> E known(Map<String, E> entities, Map<String, @Nullable Object> reference) {
        String id = Json.text(reference, "id");
        E entity = entities.get(EntityLists.guid(id == null ? "" : id));
        if (entity == null) {
            throw QrsReplies.badRequest("Unknown reference: " + id);
        }
        return entity;
    }
}
