package io.qlikoem.onprem.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which entities of a site are meant: the {@code filter} of a list. Immutable; {@link #toString()} is what is sent, which
 * the client percent-encodes.
 *
 * <pre>{@code
 * QrsFilter filter = QrsFilter.where("stream.name").is("Customer dashboards").and(QrsFilter.where("tags.name").is("oem"));
 * }</pre>
 *
 * <p>The site compares texts without regard to case. It has no {@code not}. Conditions on a list ({@code tags},
 * {@code customProperties}) may each be met by another element of the list, so check on the client what belongs
 * together. A URL longer than about 16 kB is refused by the site's web server: {@link #inBatches} splits long lists of
 * values.
 *
 * @see <a href="https://help.qlik.com/en-US/sense-developer/November2025/Subsystems/RepositoryServiceAPI/Content/Sense_RepositoryServiceAPI/RepositoryServiceAPI-Filtering.htm">Filtering</a>
 */
public final class QrsFilter {
    private final String expression;
    private final Kind kind;

    private QrsFilter(String expression, Kind kind) {
        this.expression = expression;
        this.kind = kind;
    }

    /**
     * Begins a condition.
     *
     * @param property name of a property, dots lead through references and lists: {@code name}, {@code stream.name},
     *     {@code customProperties.definition.name}
     * @throws IllegalArgumentException when it is not made of names and dots
     */
    public static Condition where(String property) {
        return new Condition(property);
    }

    /** Begins a condition on a property that has a constant: {@code AppField.STREAM_NAME}. */
    public static Condition where(PropertyName property) {
        return where(property.property());
    }

    /** All of the filters must hold. */
    public static QrsFilter allOf(QrsFilter... filters) {
        return allOf(Arrays.asList(filters));
    }

    /** All of the filters must hold. */
    public static QrsFilter allOf(Collection<QrsFilter> filters) {
        return joined(filters, " and ", Kind.AND);
    }

    /** One of the filters must hold. */
    public static QrsFilter anyOf(QrsFilter... filters) {
        return anyOf(Arrays.asList(filters));
    }

    /** One of the filters must hold. */
    public static QrsFilter anyOf(Collection<QrsFilter> filters) {
        return joined(filters, " or ", Kind.OR);
    }

    /**
     * One of the alternatives must hold, and all of the terms: as one filter, or as several when they are too many for one
     * URL. Ask with each of them; together they find what the one would have found, some entities perhaps twice. Without
     * alternatives nothing fits, and the list is empty.
     *
     * @param alternatives ids or names: {@code ids.stream().map(where("id")::is).toList()}
     */
    public static List<QrsFilter> inBatches(Collection<QrsFilter> alternatives, QrsFilter... terms) {
        return FilterBatches.of(alternatives, List.of(terms));
    }

    /**
     * The entities on which a custom property has a value. An entity on which another property has the value, and this
     * property another value, fits too.
     */
    public static QrsFilter customProperty(String name, String value) {
        return allOf(
                where("customProperties.definition.name").is(name),
                where("customProperties.value").is(value));
    }

    /** An expression written by hand, sent as it is. Put no foreign text into it: nothing is escaped. */
    public static QrsFilter expression(String expression) {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("expression must not be blank");
        }
        return new QrsFilter(expression, Kind.HANDWRITTEN);
    }

    /** Both must hold. */
    public QrsFilter and(QrsFilter other) {
        return allOf(this, other);
    }

    /** One of the two must hold. */
    public QrsFilter or(QrsFilter other) {
        return anyOf(this, other);
    }

    static QrsFilter condition(String expression) {
        return new QrsFilter(expression, Kind.CONDITION);
    }

    private static QrsFilter joined(Collection<QrsFilter> filters, String word, Kind kind) {
        if (filters.isEmpty()) {
            throw new IllegalArgumentException("filters must not be empty: the site refuses ()");
        }
        if (filters.size() == 1) {
            return filters.iterator().next();
        }
        return new QrsFilter(
                filters.stream().map(filter -> filter.within(kind)).collect(Collectors.joining(word)), kind);
    }

    // Whether "and" binds stronger than "or" is not documented, so groups of another kind are set in parentheses.
    private String within(Kind outer) {
        return kind == Kind.CONDITION || kind == outer ? expression : "(" + expression + ")";
    }

    private enum Kind {
        CONDITION,
        AND,
        OR,
        HANDWRITTEN
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QrsFilter filter && expression.equals(filter.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    /** The expression as the site reads it, not percent-encoded. */
    @Override
    public String toString() {
        return expression;
    }
}
