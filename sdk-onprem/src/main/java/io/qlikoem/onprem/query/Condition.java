package io.qlikoem.onprem.query;

import io.qlikoem.json.CodedEnum;
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

    private static final String NEVER = "1753-01-01T00:00:00.000Z";

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

    /** Another id. */
    public QrsFilter isNot(UUID id) {
        return compare("ne", id.toString());
    }

    /** Another number, or another enum constant. */
    public QrsFilter isNot(long number) {
        return compare("ne", Long.toString(number));
    }

    /**
     * This enum constant.
     *
     * @throws IllegalArgumentException for {@code UNKNOWN}, which the site does not have
     */
    public QrsFilter is(CodedEnum constant) {
        return compare("eq", code(constant));
    }

    /** Another enum constant. */
    public QrsFilter isNot(CodedEnum constant) {
        return compare("ne", code(constant));
    }

    /** More than this number. */
    public QrsFilter moreThan(long number) {
        return compare("gt", Long.toString(number));
    }

    /** Less than this number. */
    public QrsFilter lessThan(long number) {
        return compare("lt", Long.toString(number));
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

    /** After this moment; milliseconds count. */
    public QrsFilter after(Instant moment) {
        return compare("gt", quoted(DATE.format(moment)));
    }

    /** It happened once: the site writes a date of 1753 for what never did. */
    public QrsFilter everHappened() {
        return compare("ne", quoted(NEVER));
    }

    /** It never happened: the site writes a date of 1753 for that. */
    public QrsFilter neverHappened() {
        return compare("eq", quoted(NEVER));
    }

    /** There is something: a custom property has any value. */
    public QrsFilter isPresent() {
        return compare("ne", "null");
    }

    /** There is nothing: an app is in no stream. That sites compare references so is likely, but not documented. */
    public QrsFilter isAbsent() {
        return compare("eq", "null");
    }

    private static String code(CodedEnum constant) {
        if (constant.code() < 0) {
            throw new IllegalArgumentException("constant must be one that the site has, but was " + constant);
        }
        return Integer.toString(constant.code());
    }

    private QrsFilter compare(String operator, String operand) {
        return QrsFilter.condition(property + " " + operator + " " + operand);
    }

    // A site reads \' and \\; the doubled '' of OData is a syntax error to it.
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
