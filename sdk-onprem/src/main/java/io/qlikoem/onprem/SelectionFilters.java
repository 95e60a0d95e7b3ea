package io.qlikoem.onprem;

import static io.qlikoem.onprem.query.QrsFilter.where;

import io.qlikoem.distribution.AppSelection;
import io.qlikoem.onprem.query.QrsFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the site for the apps of a selection, and rather for some more: the client looks again with
 * {@link AppSelection#matches}.
 */
final class SelectionFilters {
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
        List<QrsFilter> names =
                selection.names().stream().map(where("name")::is).toList();
        return QrsFilter.inBatches(names, terms.toArray(QrsFilter[]::new)).stream()
                .map(Optional::of)
                .toList();
    }
}
