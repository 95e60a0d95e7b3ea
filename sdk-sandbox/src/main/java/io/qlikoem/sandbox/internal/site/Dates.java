package io.qlikoem.sandbox.internal.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates as the repository writes them. */
final class Dates {

    /** The vendor's "never". */
    static final Instant NEVER = Instant.parse("1753-01-01T00:00:00Z");

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Dates() {}

    static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    /** Now, or a millisecond after {@code previous} when that is later, so that each change shows. */
    static Instant after(Instant previous, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(previous) ? now : previous.plusMillis(1);
    }
}
