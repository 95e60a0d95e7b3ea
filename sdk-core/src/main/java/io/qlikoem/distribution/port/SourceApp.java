package io.qlikoem.distribution.port;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * An app on the site, with all that a distribution asks about it.
 *
 * @param id the site's id of the app
 * @param name the app's name, which the published app gets too; not unique on a site
 * @param version what the app is now
 * @param bytes the size that the site reports, only good for estimates; empty when unknown
 * @param stream the stream that the app is published to, empty when it is not published
 * @param tags names of its tags
 * @param customProperties the values of each of its custom properties, by the property's name
 */
public record SourceApp(
        String id,
        String name,
        AppVersion version,
        OptionalLong bytes,
        Optional<String> stream,
        Set<String> tags,
        Map<String, Set<String>> customProperties) {
    public SourceApp {
        tags = Set.copyOf(tags);
        customProperties = Map.copyOf(customProperties);
    }
}
