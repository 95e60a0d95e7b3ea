package io.qlikoem.sandbox.internal.site.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code orderby} of a list: {@code name asc}, {@code modifiedDate desc}. */
public final class Order {

    private Order() {}

    public static Comparator<Map<String, @Nullable Object>> parse(@Nullable String orderBy) {
        Comparator<Map<String, @Nullable Object>> order = Comparator.comparing(entity -> 0);
        if (orderBy == null || orderBy.isBlank()) {
            return order;
        }
        for (String key : orderBy.split(",", -1)) {
            String[] words = key.trim().split("\\s+", -1);
            boolean descending = words.length == 2 && words[1].equalsIgnoreCase("desc");
            boolean ascending = words.length == 1 || (words.length == 2 && words[1].equalsIgnoreCase("asc"));
            if (!FieldPath.isPath(words[0]) || (!descending && !ascending)) {
                throw FilterException.unreadable(orderBy);
            }
            order = order.thenComparing(by(words[0], descending));
        }
        return order;
    }

    public static Comparator<Map<String, @Nullable Object>> by(String field, boolean descending) {
        FieldPath path = new FieldPath(field);
        Comparator<Map<String, @Nullable Object>> order = Comparator.comparing(entity -> key(path, entity));
        return descending ? order.reversed() : order;
    }

    /** Numbers padded, so that one kind of key serves all fields. */
    private static String key(FieldPath path, Map<String, @Nullable Object> entity) {
        List<@Nullable Object> values;
        try {
            values = path.valuesIn(entity);
        } catch (IllegalArgumentException e) {
            throw FilterException.unreadable(path.path());
        }
        Object value = values.isEmpty() ? null : values.get(0);
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%020d", number.longValue())
                : String.valueOf(value).toLowerCase(Locale.ROOT);
    }
}
