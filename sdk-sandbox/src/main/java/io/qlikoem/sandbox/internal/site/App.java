package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An app of the site. Guarded by the {@link Repository}. */
final class App extends Entity {

    private static final String NO_APP = "00000000-0000-0000-0000-000000000000";

    private record Version(Content content, Instant reloaded) {}

    private final String contentName;
    private final List<Version> versions = new ArrayList<>();
    AppSource source;
    String description = "";
    Instant publishTime = Dates.NEVER;
    Named.@Nullable Stream stream;
    List<Named.Tag> tags = List.of();
    List<PropertyValue> properties = List.of();
    SiteUser owner = SiteUser.REPOSITORY;

    App(String name, AppSource source, Instant lastReload, Clock clock) {
        super(name, clock);
        this.source = source;
        this.contentName = name;
        versions.add(new Version(source.content(id, name, 1, lastReload), lastReload));
    }

    /** A copy: the same bytes under a new id. */
    App(String name, App original, Clock clock) {
        super(name, clock);
        this.source = original.source;
        this.contentName = original.contentName;
        this.description = original.description;
        versions.add(original.versions.get(original.version() - 1));
    }

    int version() {
        return versions.size();
    }

    Instant lastReload() {
        return versions.get(versions.size() - 1).reloaded();
    }

    Content content(int version) {
        if (version < 1 || version > version()) {
            throw new IllegalArgumentException("App " + name + " has versions 1 to " + version() + ", not " + version);
        }
        return versions.get(version - 1).content();
    }

    void reload(Clock clock) {
        Instant time = Dates.after(lastReload(), clock);
        versions.add(new Version(source.content(id, contentName, version() + 1, time), time));
        modified = Dates.after(modified, clock);
        modifiedBy = "INTERNAL\\sa_scheduler";
    }

    /** Takes the bytes of another app, and with them its reload time; keeps id, name, stream and owner. */
    void replaceBy(App other) {
        source = other.source;
        versions.add(other.versions.get(other.version() - 1));
    }

    void moveTo(Named.@Nullable Stream target, Clock clock) {
        publishTime = target == null ? Dates.NEVER : stream == null ? Dates.after(created, clock) : publishTime;
        stream = target;
    }

    @Override
    String schemaPath() {
        return "App";
    }

    @Override
    Map<String, @Nullable Object> condensed() {
        return Json.object(
                "id",
                id,
                "name",
                name,
                "appId",
                "",
                "publishTime",
                Dates.format(publishTime),
                "published",
                stream != null,
                "stream",
                stream == null ? null : stream.condensed(),
                "savedInProductVersion",
                "12.2125.0",
                "migrationHash",
                "64d115e925e2167bba72939c2d8a80e6beef4a56",
                "availabilityStatus",
                0L,
                "privileges",
                null);
    }

    @Override
    Map<String, @Nullable Object> ownFields() {
        Map<String, @Nullable Object> fields = Json.object(
                "customProperties",
                properties.stream().map(Entity::full).toList(),
                "owner",
                owner.condensed(),
                "name",
                name,
                "appId",
                "",
                "sourceAppId",
                NO_APP,
                "targetAppId",
                NO_APP,
                "publishTime",
                Dates.format(publishTime),
                "published",
                stream != null,
                "tags",
                tags.stream().map(Named::condensed).toList(),
                "description",
                description,
                "stream",
                stream == null ? null : stream.condensed());
        fields.putAll(Json.object(
                "fileSize",
                content(version()).size(),
                "lastReloadTime",
                Dates.format(lastReload()),
                "thumbnail",
                "",
                "savedInProductVersion",
                "12.2125.0",
                "migrationHash",
                "64d115e925e2167bba72939c2d8a80e6beef4a56",
                "dynamicColor",
                "",
                "availabilityStatus",
                0L,
                "lastDataDistribution",
                Dates.format(Dates.NEVER)));
        return fields;
    }
}
