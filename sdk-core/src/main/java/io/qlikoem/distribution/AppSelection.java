package io.qlikoem.distribution;

import io.qlikoem.distribution.port.SourceApp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which apps of the site are meant. Conditions are combined with <em>and</em>; of several names one has to fit, of
 * several tags and custom properties all.
 *
 * <p>Texts are compared as the site compares them: upper and lower case are the same. Immutable.
 *
 * @param stream the stream that the app is published to
 * @param names one of these names, when there are any
 * @param tags all of these tags
 * @param customProperties all of these values, each on the custom property of that name
 */
public record AppSelection(
        Optional<String> stream, List<String> names, List<String> tags, Map<String, String> customProperties) {
    public AppSelection {
        stream.ifPresent(value -> requireText(value, "stream"));
        names.forEach(value -> requireText(value, "name"));
        tags.forEach(value -> requireText(value, "tag"));
        customProperties.forEach((name, value) -> {
            requireText(name, "custom property name");
            requireText(value, "custom property value");
        });
        names = List.copyOf(names);
        tags = List.copyOf(tags);
        customProperties = Map.copyOf(customProperties);
    }

    /** Every app that the client may read, published or not. */
    public static AppSelection everyApp() {
        return new AppSelection(Optional.empty(), List.of(), List.of(), Map.of());
    }

    /** The apps of a stream. */
    public static AppSelection inStream(String stream) {
        return new AppSelection(Optional.of(stream), List.of(), List.of(), Map.of());
    }

    /** Of these, those that carry the tag. */
    public AppSelection withTag(String tag) {
        return new AppSelection(stream, names, append(tags, tag), customProperties);
    }

    /** Of these, those that have one of the names. */
    public AppSelection withName(String... oneOf) {
        return new AppSelection(stream, append(names, oneOf), tags, customProperties);
    }

    /** Of these, those on which the custom property has the value, among others perhaps. */
    public AppSelection withCustomProperty(String name, String value) {
        Map<String, String> properties = new LinkedHashMap<>(customProperties);
        properties.put(name, value);
        return new AppSelection(stream, names, tags, properties);
    }

    /**
     * Whether the app is meant. A source asks the site with a filter and then this, because the site's filter lets the
     * name and the value of a custom property match on different properties of one app.
     */
    public boolean matches(SourceApp app) {
        return (stream.isEmpty() || app.stream().filter(same(stream.get())).isPresent())
                && (names.isEmpty() || names.stream().anyMatch(same(app.name())))
                && tags.stream().allMatch(tag -> app.tags().stream().anyMatch(same(tag)))
                && customProperties.entrySet().stream()
                        .allMatch(wanted ->
                                valuesOf(app, wanted.getKey()).stream().anyMatch(same(wanted.getValue())));
    }

    /** The selection in words, for messages. */
    public String describe() {
        List<String> parts = new ArrayList<>();
        stream.ifPresent(value -> parts.add("in stream '" + value + "'"));
        if (!names.isEmpty()) {
            parts.add("named '" + String.join("' or '", names) + "'");
        }
        tags.forEach(tag -> parts.add("tagged '" + tag + "'"));
        customProperties.forEach((name, value) -> parts.add("with custom property " + name + " = '" + value + "'"));
        return "app" + (parts.isEmpty() ? "" : " " + String.join(" and ", parts));
    }

    private static Set<String> valuesOf(SourceApp app, String property) {
        return app.customProperties().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(property))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private static Predicate<String> same(String text) {
        return text::equalsIgnoreCase;
    }

    private static List<String> append(List<String> list, String... more) {
        List<String> all = new ArrayList<>(list);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static void requireText(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }
}
