package io.qlikoem.sandbox.internal.site.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A dotted name that leads through references and lists; names are matched without regard to case. */
public record FieldPath(String path) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    static boolean isPath(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The values at the end of the path: none for an empty list, one null for an unset reference.
     *
     * @throws IllegalArgumentException when an object on the way has no such field
     */
    public List<@Nullable Object> valuesIn(Map<String, @Nullable Object> entity) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entity);
        for (String name : path.split("\\.", -1)) {
            List<@Nullable Object> next = new ArrayList<>();
            for (Object value : values) {
                step(value, name, next);
            }
            values = next;
        }
        return values;
    }

    private void step(@Nullable Object value, String name, List<@Nullable Object> next) {
        if (value == null) {
            next.add(null);
            return;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(path);
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(entry.getKey()))) {
                Object found = entry.getValue();
                if (found instanceof List<?> list) {
                    next.addAll(list);
                } else {
                    next.add(found);
                }
                return;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
