package io.qlikoem.json;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form in which nearly all of the vendor's timestamps come: {@code 2026-11-23T06:00:00.123Z}. The JDK's formatter
 * reads everything and takes about ten times as long, which shows in a list of hundreds of entries.
 */
final class UtcTimestamp {
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";
    private static final int SECONDS_OF_DAY = 86_400;

    private UtcTimestamp() {}

    /** The instant, or null when the text has another form or is no valid date: then somebody else has to look at it. */
    static @Nullable Instant parse(String text) {
        int end = text.length() - 1;
        if (end < FORM.length() || end > FORM.length() + 10 || text.charAt(end) != 'Z' || !hasForm(text)) {
            return null;
        }
        int nanos = 0;
        if (end > FORM.length()) {
            if (text.charAt(FORM.length()) != '.' || end == FORM.length() + 1) {
                return null;
            }
            nanos = number(text, FORM.length() + 1, end);
            for (int digits = end - FORM.length() - 1; digits < 9; digits++) {
                nanos *= 10;
            }
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        // Day 29 to 31, hour 24 and second 60 are left to the JDK, which knows when they are right.
        if (nanos < 0 || month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        long days = LocalDate.of(number(text, 0, 4), month, day).toEpochDay();
        return Instant.ofEpochSecond(days * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second, nanos);
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            char expected = FORM.charAt(i);
            char found = text.charAt(i);
            if (expected == 'd' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    /** The number in a part of the text; negative when something in it is no digit. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
