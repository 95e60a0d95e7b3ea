package io.qlikoem.distribution.reload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Spreads a tenant's imports over the day (UTC), so that those of the evening are not used up in the morning: a quarter of the cap
 * may be used at any time, the rest as the day goes on.
 *
 * @param aDay how many apps may be imported into one tenant in a day
 */
record ImportPace(int aDay) {
    private static final long DAY = Duration.ofDays(1).toMillis();

    ImportPace {
        if (aDay < 1) {
            throw new IllegalArgumentException("aDay must be at least 1 but was " + aDay);
        }
    }

    /** When another import may begin; empty when it may now. */
    Optional<Instant> next(int importedToday, Instant now) {
        Instant midnight = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        if (importedToday >= aDay) {
            return Optional.of(midnight.plus(Duration.ofDays(1)));
        }
        int atOnce = Math.max(1, aDay / 4);
        if (importedToday < atOnce) {
            return Optional.empty();
        }
        // The last one of the day is allowed when the day ends, the others evenly before.
        long later = (importedToday + 1L - atOnce) * DAY / (aDay - atOnce + 1L);
        Instant due = midnight.plusMillis(later);
        return due.isAfter(now) ? Optional.of(due) : Optional.empty();
    }
}
