package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity of which the sandbox keeps what was sent. Guarded by the {@link Repository}. */
final class Stored extends Entity {

    private static final Set<String> COMMON =
            Set.of("id", "createdDate", "modifiedDate", "modifiedByUserName", "privileges", "schemaPath");

    final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final Type type;

    Stored(Type type, String name, Clock clock) {
        super(name, clock);
        this.type = type;
        this.fields.putAll(type.defaults());
    }

    /**
     * One type of such entities.
     *
     * @param path as in the address, in lower case
     * @param schemaPath as in bodies
     * @param required members without which a body is refused; the first one names the entity
     * @param condensed members that lists and references show
     * @param hidden members that are taken and never shown
     * @param defaults members that are there when nobody sent them
     * @param unique whether no two may have the same name
     */
    record Type(
            String path,
            String schemaPath,
            List<String> required,
            List<String> condensed,
            Set<String> hidden,
            Map<String, @Nullable Object> defaults,
            boolean unique) {}

    void read(Map<String, @Nullable Object> body) {
        body.forEach((member, value) -> {
            if (!COMMON.contains(member) && !type.hidden().contains(member)) {
                fields.put(member, value);
            }
        });
        name = String.valueOf(fields.get(type.required().get(0)));
    }

    @Override
    String schemaPath() {
        return type.schemaPath();
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        Map<String, @Nullable Object> condensed = Json.object("id", id);
        type.condensed().forEach(member -> condensed.put(member, fields.get(member)));
        condensed.put("privileges", null);
        return condensed;
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        return new LinkedHashMap<>(fields);
    }
}
