package io.qlikoem.distribution.reload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Hours of the day in which a tenant is left alone: no delivery is begun. Immutable.
 *
 * <p>They are hours of the clock on the wall, so that a night in which it is changed is an hour shorter or longer; an hour that
 * the clock shows twice is quiet both times.
 *
 * @param from when they begin
 * @param to when they end; on the next day when it is not later than {@code from}
 * @param zone whose clock it is
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {
    public QuietHours {
        Objects.requireNonNull(zone, "zone");
        if (from.equals(to)) {
            throw new IllegalArgumentException("from and to must differ but were both " + from);
        }
    }

    /** When the quiet hours that this moment is in end; empty when it is in none. */
    public Optional<Instant> endAfter(Instant moment) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        // Hours that began yesterday may last until today.
        for (LocalDate day = today.minusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            LocalDate lastDay = to.isAfter(from) ? day : day.plusDays(1);
            Instant begin = ZonedDateTime.of(day, from, zone)
                    .withEarlierOffsetAtOverlap()
                    .toInstant();
            Instant end = ZonedDateTime.of(lastDay, to, zone)
                    .withLaterOffsetAtOverlap()
                    .toInstant();
            if (!moment.isBefore(begin) && moment.isBefore(end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }
}
