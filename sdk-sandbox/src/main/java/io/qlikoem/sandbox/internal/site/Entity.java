package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something in the repository. Guarded by the {@link Repository} that holds it. */
abstract class Entity {

    final String id = UUID.randomUUID().toString();
    final Instant created;
    Instant modified;
    String modifiedBy = SiteUser.REPOSITORY.name();
    String name;

    Entity(String name, Clock clock) {
        this.name = name;
        this.created = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.modified = created;
    }

    /** Name of the type, such as {@code App}. */
    abstract String schemaPath();

    /** What lists and references show. */
    abstract Map<String, @Nullable Object> condensed();

    /** What a single entity and full lists show, without the common fields. */
    abstract Map<String, @Nullable Object> ownFields();

    final Map<String, @Nullable Object> full() {
        Map<String, @Nullable Object> full = Json.object(
                "id",
                id,
                "createdDate",
                Dates.format(created),
                "modifiedDate",
                Dates.format(modified),
                "modifiedByUserName",
                modifiedBy);
        full.putAll(ownFields());
        full.put("privileges", null);
        full.put("schemaPath", schemaPath());
        return full;
    }

    final void touch(SiteUser user, Clock clock) {
        modified = Dates.after(modified, clock);
        modifiedBy = user.name();
    }
}
