package io.qlikoem.onprem;

import static io.qlikoem.onprem.query.QrsFilter.where;

import io.qlikoem.distribution.AppSelection;
import io.qlikoem.onprem.query.QrsFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Asks the site for the apps of a selection, and rather for some more: the client looks again with
 * {@link AppSelection#matches}.
 */
final class SelectionFilters {
    // Web servers in front of a site refuse URLs from 8 kB (common) or 16 kB (Windows) on; this leaves room for the
    // rest
    // of the URL.
    private static final int LONGEST = 6_000;
    private static final HttpUrl ANY_URL = HttpUrl.get("https://site/");

    private SelectionFilters() {}

    /** One filter, or several when the names are too many for one URL; an empty one means every app. */
    static List<Optional<QrsFilter>> of(AppSelection selection) {
        List<QrsFilter> terms = new ArrayList<>();
        selection.stream().ifPresent(stream -> terms.add(where("stream.name").is(stream)));
        // One tag and one custom property narrow the list enough. Whether two conditions on the same list may be met by
        // two of its elements is not documented; if not, asking for two would find nothing.
        selection.tags().stream()
                .findFirst()
                .ifPresent(tag -> terms.add(where("tags.name").is(tag)));
        selection.customProperties().entrySet().stream()
                .findFirst()
                .ifPresent(property -> terms.add(QrsFilter.customProperty(property.getKey(), property.getValue())));
        if (selection.names().isEmpty()) {
            return List.of(terms.isEmpty() ? Optional.empty() : Optional.of(QrsFilter.allOf(terms)));
        }
        return withNames(terms, selection.names());
    }

    private static List<Optional<QrsFilter>> withNames(List<QrsFilter> terms, List<String> names) {
        List<Optional<QrsFilter>> filters = new ArrayList<>();
        List<String> some = new ArrayList<>();
        for (String name : names) {
            some.add(name);
            if (some.size() > 1 && length(named(terms, some)) > LONGEST) {
                some.remove(some.size() - 1);
                filters.add(Optional.of(named(terms, some)));
                some = new ArrayList<>(List.of(name));
            }
        }
        filters.add(Optional.of(named(terms, some)));
        return filters;
    }

    private static QrsFilter named(List<QrsFilter> terms, List<String> names) {
        List<QrsFilter> all = new ArrayList<>(terms);
        all.add(where("name").isOneOf(names));
        return QrsFilter.allOf(all);
    }

    private static int length(QrsFilter filter) {
        return ANY_URL.newBuilder()
                .addQueryParameter("filter", filter.toString())
                .build()
                .toString()
                .length();
    }
}
