package io.qlikoem.distribution;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a distribution's apps need in a tenant besides themselves.
 *
 * @param extensions names of extensions
 * @param themes names of themes
 */
record Requirements(Set<String> extensions, Set<String> themes) {
    static final Requirements NONE = new Requirements(Set.of(), Set.of());

    Requirements {
        extensions = Set.copyOf(extensions);
        themes = Set.copyOf(themes);
    }

    Requirements withExtensions(Set<String> names) {
        return new Requirements(names, themes);
    }

    Requirements withThemes(Set<String> names) {
        return new Requirements(extensions, names);
    }

    /** Those of the names that are not there, in order. */
    static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}
