package io.qlikoem.onprem.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Filters that are too long for one URL, as several that are not. */
final class FilterBatches {
    // Web servers in front of a site refuse URLs from 8 kB (common) or 16 kB (Windows) on; this leaves room for the
    // rest of the URL: address, path, order and xrfkey.
    private static final int LONGEST = 6_000;
    private static final HttpUrl ANY_URL = HttpUrl.get("https://site/");

    private FilterBatches() {}

    static List<QrsFilter> of(Collection<QrsFilter> alternatives, Collection<QrsFilter> terms) {
        int fixed = terms.isEmpty() ? 0 : length(QrsFilter.allOf(terms)) + length(" and ()");
        List<QrsFilter> batches = new ArrayList<>();
        List<QrsFilter> some = new ArrayList<>();
        int length = fixed;
        for (QrsFilter each : alternatives) {
            int more = length(each) + length(" or ()");
            if (!some.isEmpty() && length + more > LONGEST) {
                batches.add(joined(some, terms));
                some.clear();
                length = fixed;
            }
            some.add(each);
            length += more;
        }
        if (!some.isEmpty()) {
            batches.add(joined(some, terms));
        }
        return List.copyOf(batches);
    }

    private static QrsFilter joined(List<QrsFilter> alternatives, Collection<QrsFilter> terms) {
        List<QrsFilter> all = new ArrayList<>(terms);
        all.add(QrsFilter.anyOf(alternatives));
        return QrsFilter.allOf(all);
    }

    private static int length(QrsFilter filter) {
        return length(filter.toString());
    }

    private static int length(String text) {
        return Objects.requireNonNull(ANY_URL.newBuilder()
                                .addQueryParameter("f", text)
                                .build()
                                .encodedQuery())
                        .length()
                - "f=".length();
    }
}
