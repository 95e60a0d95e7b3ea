package io.qlikoem.sandbox.internal.site.filter;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A condition on an entity, given as its full JSON shape. */
@FunctionalInterface
public interface Filter extends Predicate<Map<String, @Nullable Object>> {

    /** Holds for everything. */
    Filter ALL = entity -> true;

    /**
     * Reads a filter.
     *
     * @throws FilterException when the repository would answer 400
     */
    static Filter parse(@Nullable String text) {
        return text == null || text.isBlank() ? ALL : new FilterParser(text).parse();
    }
}
