package io.qlikoem.sandbox.internal.site.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One comparison. Over a list it holds as soon as it holds for one element, each term on its own. */
record Comparison(String filter, FieldPath field, Operator operator, Literal literal) implements Filter {

    @Override
    public boolean test(Map<String, @Nullable Object> entity) {
        List<@Nullable Object> values;
        try {
            values = field.valuesIn(entity);
        } catch (IllegalArgumentException e) {
            throw FilterException.unreadable(filter);
        }
        for (Object value : values) {
            if (holds(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(@Nullable Object value) {
        if (literal.isNull()) {
            return switch (operator) {
                case EQ -> value == null;
                case NE -> value != null;
                default -> throw FilterException.unreadable(filter);
            };
        }
        if (value == null) {
            return operator == Operator.NE;
        }
        if (operator.isText()) {
            return holdsInText(value);
        }
        return operator.accepts(compare(value));
    }

    private boolean holdsInText(Object value) {
        if (!(value instanceof String text)) {
            throw FilterException.unreadable(filter);
        }
        String actual = text.toLowerCase(Locale.ROOT);
        String expected = literal.text().toLowerCase(Locale.ROOT);
        return switch (operator) {
            case SW -> actual.startsWith(expected);
            case EW -> actual.endsWith(expected);
            default -> actual.contains(expected);
        };
    }

    private int compare(Object value) {
        if (value instanceof Boolean flag) {
            return flag.compareTo(required(literal.asBoolean()));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).compareTo(required(literal.asNumber()));
        }
        if (value instanceof String text) {
            Instant date = text.contains("T") && text.endsWith("Z") ? Literal.instant(text) : null;
            if (date != null) {
                return date.compareTo(required(literal.asInstant()));
            }
            // Strings and guids have no order here. A bare word is a guid; a string must be quoted.
            if (operator.isOrder() || (!literal.quoted() && !isGuid(literal.text()))) {
                throw FilterException.unreadable(filter);
            }
            return text.compareToIgnoreCase(literal.text());
        }
        throw FilterException.unreadable(filter);
    }

    private <T> T required(@Nullable T value) {
        if (value == null) {
            throw FilterException.unreadable(filter);
        }
        return value;
    }

    private static boolean isGuid(String text) {
        try {
            UUID.fromString(text);
            return text.length() == 36;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
