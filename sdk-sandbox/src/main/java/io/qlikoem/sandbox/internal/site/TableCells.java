package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a table's row. References can be followed; lists of children do not survive. */
final class TableCells {

    private TableCells() {}

    static List<@Nullable Object> of(Map<String, @Nullable Object> entity, List<String> definitions) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (String definition : definitions) {
            cells.add(cell(entity, definition));
        }
        return cells;
    }

    private static @Nullable Object cell(Map<String, @Nullable Object> entity, String definition) {
        try {
            List<@Nullable Object> values = new FieldPath(definition).valuesIn(entity);
            return values.size() == 1 && !(values.get(0) instanceof Map) ? values.get(0) : null;
        } catch (IllegalArgumentException e) {
            throw QrsReplies.badRequest("Unknown column definition: " + definition);
        }
    }
}
