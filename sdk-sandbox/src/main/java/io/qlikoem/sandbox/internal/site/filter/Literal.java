package io.qlikoem.sandbox.internal.site.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value on the right-hand side. */
record Literal(String text, boolean quoted) {

    /** The site reads dates leniently: slashes or dashes, T or blank, with or without time, fraction and zone mark. */
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

    /** Outcomes of tasks, which filters name or number. */
    private static final List<String> STATUSES = List.of(
            "neverstarted",
            "triggered",
            "started",
            "queued",
            "abortinitiated",
            "aborting",
            "aborted",
            "finishedsuccess",
            "finishedfail",
            "skipped",
            "retry",
            "error",
            "reset",
            "distributionqueue",
            "distributionrunning");

    boolean isNull() {
        return !quoted && text.equalsIgnoreCase("null");
    }

    @Nullable
    Boolean asBoolean() {
        return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    @Nullable
    BigDecimal asNumber() {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            int status = STATUSES.indexOf(text.toLowerCase(Locale.ROOT));
            return status < 0 ? null : BigDecimal.valueOf(status);
        }
    }

    @Nullable
    Instant asInstant() {
        return instant(text);
    }

    static @Nullable Instant instant(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            String time = matcher.group(4);
            String zone = matcher.group(5);
            LocalTime timeOfDay =
                    time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time);
            return date.atTime(timeOfDay).toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
