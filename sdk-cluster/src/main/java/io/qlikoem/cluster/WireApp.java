package io.qlikoem.cluster;

import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.json.QlikModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/** A {@link SourceApp} as other machines read it. */
@Value.Immutable
@QlikModel
interface WireApp {
    String id();

    String name();

    String version();

    Optional<Long> bytes();

    Optional<String> stream();

    List<String> tags();

    Map<String, List<String>> customProperties();

    static WireApp of(SourceApp app) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        app.customProperties().forEach((name, values) -> properties.put(name, List.copyOf(values)));
        return builder()
                .id(app.id())
                .name(app.name())
                .version(app.version().label())
                .bytes(app.bytes().isPresent() ? Optional.of(app.bytes().getAsLong()) : Optional.empty())
                .stream(app.stream())
                .tags(app.tags())
                .customProperties(properties)
                .build();
    }

    static SourceApp read(WireApp wire) {
        Map<String, Set<String>> properties = new LinkedHashMap<>();
        wire.customProperties().forEach((name, values) -> properties.put(name, Set.copyOf(values)));
        return new SourceApp(
                wire.id(),
                wire.name(),
                AppVersion.ofLabel(wire.version()),
                wire.bytes().map(OptionalLong::of).orElseGet(OptionalLong::empty),
                wire.stream(),
                Set.copyOf(wire.tags()),
                properties);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WireApp}. Not thread-safe. */
    class Builder extends ImmutableWireApp.Builder {}
}
