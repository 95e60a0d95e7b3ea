package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.site.AppSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An app to be added to the site or to a tenant. Immutable; each call returns a changed copy. */
public final class AppSpec {

    private final String name;
    private final AppSource source;
    private final @Nullable String stream;
    private final List<String> tags;
    private final Map<String, List<String>> properties;
    private final @Nullable Instant lastReloadTime;

    private AppSpec(
            String name,
            AppSource source,
            @Nullable String stream,
            List<String> tags,
            Map<String, List<String>> properties,
            @Nullable Instant lastReloadTime) {
        this.name = name;
        this.source = source;
        this.stream = stream;
        this.tags = tags;
        this.properties = properties;
        this.lastReloadTime = lastReloadTime;
    }

    /**
     * An app whose content is made while it is read: a header that names the app and its reload time, then noise.
     *
     * @param bytes size, at least 1024; a size of many gigabytes costs neither memory nor disk on the site
     */
    public static AppSpec synthetic(String name, long bytes) {
        if (name.isEmpty() || name.length() > 255) {
            throw new IllegalArgumentException(
                    "An app's name has 1 to 255 characters but this one has " + name.length());
        }
        return new AppSpec(name, new AppSource.Synthetic(bytes), null, List.of(), Map.of(), null);
    }

    /** A file that exists, named like the file without its ending. It is read whenever the app is exported. */
    public static AppSpec file(Path qvf) {
        if (!Files.isRegularFile(qvf)) {
            throw new IllegalArgumentException("No such file: " + qvf);
        }
        String name = String.valueOf(qvf.getFileName()).replaceFirst("(?i)\\.qvf$", "");
        return new AppSpec(name, new AppSource.File(qvf), null, List.of(), Map.of(), null);
    }

    public AppSpec named(String newName) {
        return new AppSpec(newName, source, stream, tags, properties, lastReloadTime);
    }

    /** Published in this stream of the site, which is made if it is not there. */
    public AppSpec inStream(String streamName) {
        return new AppSpec(name, source, streamName, tags, properties, lastReloadTime);
    }

    /** Carries these tags as well. */
    public AppSpec tagged(String... tagNames) {
        List<String> all = new ArrayList<>(tags);
        all.addAll(List.of(tagNames));
        return new AppSpec(name, source, stream, List.copyOf(all), properties, lastReloadTime);
    }

    /** Has these values of a custom property, which is defined with them as its choices if it is not there. */
    public AppSpec with(String customProperty, String... values) {
        Map<String, List<String>> all = new LinkedHashMap<>(properties);
        all.put(customProperty, List.of(values));
        return new AppSpec(name, source, stream, tags, all, lastReloadTime);
    }

    /** Was reloaded at this time; otherwise now. */
    public AppSpec lastReloadedAt(Instant time) {
        return new AppSpec(name, source, stream, tags, properties, time);
    }

    String name() {
        return name;
    }

    AppSource source() {
        return source;
    }

    @Nullable
    String stream() {
        return stream;
    }

    List<String> tags() {
        return tags;
    }

    Map<String, List<String>> properties() {
        return properties;
    }

    @Nullable
    Instant lastReloadTime() {
        return lastReloadTime;
    }
}
