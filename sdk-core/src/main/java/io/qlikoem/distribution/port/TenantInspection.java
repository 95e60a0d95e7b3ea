package io.qlikoem.distribution.port;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a tenant is like, as far as its APIs tell.
 *
 * @param spaces the spaces that were asked about, by name
 * @param largestUploadBytes the largest app file that it takes; empty when it has no limit or does not tell
 * @param extensions names of the extensions that it has; empty when it does not tell
 * @param themes names of the themes that it has; empty when it does not tell
 */
public record TenantInspection(
        Map<String, SpaceInspection> spaces,
        OptionalLong largestUploadBytes,
        Optional<Set<String>> extensions,
        Optional<Set<String>> themes) {
    public TenantInspection {
        spaces = Map.copyOf(spaces);
        extensions = extensions.map(Set::copyOf);
        themes = themes.map(Set::copyOf);
    }
}
