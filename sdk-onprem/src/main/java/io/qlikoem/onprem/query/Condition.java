package io.qlikoem.onprem.query;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Pattern;

/** A property that waits for what it is compared with; see {@link QrsFilter#where}. */
public final class Condition {
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");
    // The form in which the site itself writes dates; it is the only one whose time zone is certain.
    private static final DateTimeFormatter DATE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final String property;

    Condition(String property) {
        if (!PROPERTY.matcher(property).matches()) {
            throw new IllegalArgumentException(
                    "property must be names joined by dots, like stream.name, but was '" + property + "'");
        }
        this.property = property;
    }

    /** The same text, upper and lower case being the same. */
    public QrsFilter is(String text) {
        return compare("eq", quoted(text));
    }

    /** Another text. */
    public QrsFilter isNot(String text) {
        return compare("ne", quoted(text));
    }

    /** One of the texts. */
    public QrsFilter isOneOf(Collection<String> texts) {
        return QrsFilter.anyOf(texts.stream().map(this::is).toList());
    }

    /** The text is part of it. */
    public QrsFilter contains(String text) {
        return compare("so", quoted(text));
    }

    /** It begins with the text. */
    public QrsFilter startsWith(String text) {
        return compare("sw", quoted(text));
    }

    /** It ends with the text. */
    public QrsFilter endsWith(String text) {
        return compare("ew", quoted(text));
    }

    /** The same id. */
    public QrsFilter is(UUID id) {
        return compare("eq", id.toString());
    }

    /** Yes or no. */
    public QrsFilter is(boolean value) {
        return compare("eq", Boolean.toString(value));
    }

    /** The same number, or the enum constant of that number. */
    public QrsFilter is(long number) {
        return compare("eq", Long.toString(number));
    }

    /** At least this number. */
    public QrsFilter atLeast(long number) {
        return compare("ge", Long.toString(number));
    }

    /** At most this number. */
    public QrsFilter atMost(long number) {
        return compare("le", Long.toString(number));
    }

    /** Before this moment; milliseconds count. */
    public QrsFilter before(Instant moment) {
        return compare("lt", quoted(DATE.format(moment)));
    }

    /**
     * At this moment or later. How exactly a site compares dates is not documented: begin some minutes early and drop
     * what you have.
     */
    public QrsFilter since(Instant moment) {
        return compare("ge", quoted(DATE.format(moment)));
    }

    /** There is something: a custom property has any value. */
    public QrsFilter isPresent() {
        return compare("ne", "null");
    }

    private QrsFilter compare(String operator, String operand) {
        return QrsFilter.condition(property + " " + operator + " " + operand);
    }

    // A site reads \' and \\; the doubled '' of OData is a syntax error to it.
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
