package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.site.filter.DateText;
import io.qlikoem.sandbox.internal.wire.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of a schema event.
 *
 * @param start the first one, as wall clock of the zone
 * @param stepMinutes null for once; a whole number of days keeps the wall clock
 * @param filter which of them count, as the vendor writes it
 */
record Schedule(ZonedDateTime start, @Nullable Long stepMinutes, Instant end, List<String> filter) {

    private static final long DAY = 24 * 60;
    private static final int WEEKDAYS = 3;
    private static final int EVERY_WEEKS = 4;
    private static final int DAYS_OF_MONTH = 5;
    private static final int LONGEST_SEARCH = 100_000;

    static Schedule of(Map<String, @Nullable Object> sent) {
        Instant start = date(sent, "startDate", Instant.EPOCH);
        Instant end = date(sent, "expirationDate", Instant.MAX);
        String[] parts = String.valueOf(sent.getOrDefault("incrementDescription", "0 0 0 0"))
                .trim()
                .split("\\s+");
        long[] units = Arrays.stream(parts).mapToLong(Schedule::number).toArray();
        long minutes = 0;
        long[] lengths = {1, 60, DAY, 7 * DAY};
        for (int i = 0; i < Math.min(units.length, lengths.length); i++) {
            minutes += units[i] * lengths[i];
        }
        List<String> descriptions = Json.texts(sent, "schemaFilterDescription");
        List<String> filter = descriptions.isEmpty()
                ? List.of()
                : List.of(descriptions.get(0).trim().split("\\s+"));
        return new Schedule(
                start.atZone(ZoneOffset.UTC).withZoneSameLocal(zone(sent)), minutes == 0 ? null : minutes, end, filter);
    }

    private static Instant date(Map<String, @Nullable Object> sent, String key, Instant otherwise) {
        String text = Json.text(sent, key);
        Instant date = text == null ? otherwise : DateText.parse(text);
        if (date == null) {
            throw QrsReplies.badRequest("Invalid " + key + ": " + text);
        }
        return date;
    }

    private static ZoneId zone(Map<String, @Nullable Object> sent) {
        String name = Json.text(sent, "timeZone");
        try {
            return name == null || name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw QrsReplies.badRequest("Invalid timeZone: " + name);
        }
    }

    private static long number(String text) {
        try {
            return Math.max(0, Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw QrsReplies.badRequest("Invalid incrementDescription: " + text);
        }
    }

    /** The first time after that one. */
    Optional<Instant> after(Instant time) {
        Long step = stepMinutes;
        if (step == null) {
            return Optional.of(start.toInstant()).filter(once -> once.isAfter(time) && once.isBefore(end));
        }
        long passed = Duration.between(start.toInstant(), time).toMinutes();
        // One early: the wall clock may have moved in between.
        long first = Math.max(0, passed / step - 1);
        for (long i = first; i < first + LONGEST_SEARCH; i++) {
            ZonedDateTime candidate = step % DAY == 0 ? start.plusDays(i * step / DAY) : start.plusMinutes(i * step);
            if (!candidate.toInstant().isBefore(end)) {
                return Optional.empty();
            }
            if (candidate.toInstant().isAfter(time) && counts(candidate)) {
                return Optional.of(candidate.toInstant());
            }
        }
        return Optional.empty();
    }

    private boolean counts(ZonedDateTime candidate) {
        return fits(WEEKDAYS, candidate.getDayOfWeek().getValue() % 7)
                && fits(DAYS_OF_MONTH, candidate.getDayOfMonth())
                && isRightWeek(candidate);
    }

    private boolean fits(int field, int value) {
        String allowed = field < filter.size() ? filter.get(field) : "*";
        return allowed.equals("*") || List.of(allowed.split(",")).contains(String.valueOf(value));
    }

    private boolean isRightWeek(ZonedDateTime candidate) {
        String every = EVERY_WEEKS < filter.size() ? filter.get(EVERY_WEEKS) : "*";
        if (!every.matches("[1-9]\\d?")) {
            return true;
        }
        ZonedDateTime firstWeek = start.minusDays(start.getDayOfWeek().getValue() % 7L);
        return ChronoUnit.DAYS.between(firstWeek.toLocalDate(), candidate.toLocalDate()) / 7 % Integer.parseInt(every)
                == 0;
    }
}
