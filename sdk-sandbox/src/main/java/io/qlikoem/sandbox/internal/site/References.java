package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.DateText;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What entities that callers send refer to. Used under the repository's lock. */
final class References {

    private References() {}

    static void checkUnchanged(Entity entity, @Nullable String sent) {
        Instant date = sent == null ? null : DateText.parse(sent);
        if (sent != null && date == null) {
            throw QrsReplies.badRequest("Invalid modifiedDate: " + sent);
        }
        if (date == null || entity.modified.isAfter(date)) {
            throw QrsReplies.refuse(409, "Conflict: the item has been modified by another user");
        }
    }

    static List<Named.Tag> tags(Repository site, Map<String, @Nullable Object> body) {
        List<Named.Tag> tags = new ArrayList<>();
        for (Map<String, @Nullable Object> reference : Json.objects(body, "tags")) {
            tags.add(known(site.tags, reference));
        }
        return tags;
    }

    static List<PropertyValue> properties(
            Repository site, List<PropertyValue> before, Map<String, @Nullable Object> body) {
        List<PropertyValue> values = new ArrayList<>();
        for (Map<String, @Nullable Object> sent : Json.objects(body, "customProperties")) {
            Named.PropertyDefinition definition = known(site.definitions, Json.nested(sent, "definition"));
            String value = String.valueOf(Json.text(sent, "value"));
            if (!definition.choiceValues.isEmpty() && !definition.choiceValues.contains(value)) {
                throw QrsReplies.badRequest("The value " + value + " is no choice of " + definition.name);
            }
            values.add(before.stream()
                    .filter(old -> old.definition == definition && old.value().equals(value))
                    .findFirst()
                    .orElseGet(() -> new PropertyValue(definition, value, site.clock)));
        }
        return values;
    }

    static Named.@Nullable Stream stream(Repository site, Map<String, @Nullable Object> body) {
        return body.get("stream") == null ? null : known(site.streams, Json.nested(body, "stream"));
    }

    static <E extends Entity> E known(Map<String, E> entities, Map<String, @Nullable Object> reference) {
        String id = Json.text(reference, "id");
        E entity = entities.get(EntityLists.guid(id == null ? "" : id));
        if (entity == null) {
            throw QrsReplies.badRequest("Unknown reference: " + id);
        }
        return entity;
    }
}
