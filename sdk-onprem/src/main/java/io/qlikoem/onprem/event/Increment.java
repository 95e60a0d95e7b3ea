package io.qlikoem.onprem.event;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a schedule repeats, and the three texts that the site writes it as. Immutable.
 *
 * <p>The site's form is documented nowhere; it is what public clients send, and what the site's console writes.
 *
 * @param option the kind
 * @param description minutes, hours, days and weeks between two times: {@code 0 0 1 0}
 * @param filter on which days, one expression
 */
public record Increment(IncrementOption option, String description, List<String> filter) {
    private static final List<String> ANY_DAY = List.of("* * - * * * * *");
    private static final String EACH_DAY = "0 0 1 0";

    /** Keeps copies. */
    public Increment {
        filter = List.copyOf(filter);
    }

    static Increment of(IncrementOption option, String description, List<String> filter) {
        return new Increment(option, description, filter);
    }

    /** Once, at its start. */
    public static Increment once() {
        return new Increment(IncrementOption.ONCE, "0 0 0 0", ANY_DAY);
    }

    /** Every hour. */
    public static Increment hourly() {
        return every(Duration.ofHours(1));
    }

    /** Again and again after this time: whole minutes, less than a day. */
    public static Increment every(Duration interval) {
        boolean wholeMinutes = interval.equals(Duration.ofMinutes(interval.toMinutes()));
        if (!wholeMinutes || interval.toMinutes() < 1 || interval.toDays() > 0) {
            throw new IllegalArgumentException("interval must be whole minutes below a day but was " + interval);
        }
        return new Increment(
                IncrementOption.HOURLY, interval.toMinutesPart() + " " + interval.toHoursPart() + " 0 0", ANY_DAY);
    }

    /** Every so many days. */
    public static Increment daily(int days) {
        return new Increment(IncrementOption.DAILY, "0 0 " + positive("days", days) + " 0", ANY_DAY);
    }

    /** On these days, every so many weeks. */
    public static Increment weekly(int weeks, DayOfWeek... days) {
        return weekly(weeks, Arrays.asList(days));
    }

    /** On these days, every so many weeks. */
    public static Increment weekly(int weeks, Collection<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days must name a day of the week");
        }
        // The site counts from Sunday, which is 0.
        Set<Integer> numbers = EnumSet.copyOf(days).stream()
                .map(day -> day.getValue() % 7)
                .collect(Collectors.toCollection(TreeSet::new));
        String filter = "* * - " + joined(numbers) + " " + positive("weeks", weeks) + " * * *";
        return new Increment(IncrementOption.WEEKLY, EACH_DAY, List.of(filter));
    }

    /** On these days of every month, 1 to 31. */
    public static Increment monthly(Integer... days) {
        return monthly(Arrays.asList(days));
    }

    /** On these days of every month, 1 to 31. */
    public static Increment monthly(Collection<Integer> days) {
        if (days.isEmpty() || days.stream().anyMatch(day -> day < 1 || day > 31)) {
            throw new IllegalArgumentException("days must be days of a month, 1 to 31, but were " + days);
        }
        String filter = "* * - * * " + joined(new TreeSet<>(days)) + " * *";
        return new Increment(IncrementOption.MONTHLY, EACH_DAY, List.of(filter));
    }

    private static String joined(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 but was " + value);
        }
        return value;
    }
}
