package io.qlikoem.onprem;

import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.stream.StreamCondensed;
import io.qlikoem.onprem.tag.TagCondensed;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** An app of the repository as a distribution sees it. */
final class SourceApps {
    private SourceApps() {}

    static SourceApp of(QrsApp app) {
        return new SourceApp(
                app.id(),
                app.name(),
                new AppVersion(app.lastReloadTime(), app.modifiedDate()),
                app.fileSize().map(OptionalLong::of).orElseGet(OptionalLong::empty),
                app.stream().map(StreamCondensed::name),
                app.tags().stream().map(TagCondensed::name).collect(Collectors.toSet()),
                customProperties(app));
    }

    private static Map<String, Set<String>> customProperties(QrsApp app) {
        return app.customProperties().stream()
                .collect(Collectors.groupingBy(
                        value -> value.definition().name(),
                        Collectors.mapping(CustomPropertyValue::value, Collectors.toUnmodifiableSet())));
    }
}
