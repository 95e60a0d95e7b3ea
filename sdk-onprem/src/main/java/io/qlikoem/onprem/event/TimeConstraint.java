package io.qlikoem.onprem.event;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A span of time within which several tasks have to end. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface TimeConstraint {
    /** The site's id of it. */
    Optional<String> id();

    /** Whole days of it. */
    default int days() {
        return 0;
    }

    /** Hours beyond the days. */
    default int hours() {
        return 0;
    }

    /** Minutes beyond the hours. */
    default int minutes() {
        return 0;
    }

    /** Seconds beyond the minutes. */
    default int seconds() {
        return 0;
    }

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** A span of whole seconds. */
    static TimeConstraint within(Duration span) {
        if (span.isNegative() || span.toSeconds() < 1) {
            throw new IllegalArgumentException("span must be a second at least but was " + span);
        }
        return builder()
                .days(Math.toIntExact(span.toDaysPart()))
                .hours(span.toHoursPart())
                .minutes(span.toMinutesPart())
                .seconds(span.toSecondsPart())
                .build();
    }

    /** The whole span. */
    @Value.NonAttribute
    default Duration span() {
        return Duration.ofDays(days()).plusHours(hours()).plusMinutes(minutes()).plusSeconds(seconds());
    }

    /** The same without what the site has added. */
    @Value.NonAttribute
    default TimeConstraint asNew() {
        return builder()
                .days(days())
                .hours(hours())
                .minutes(minutes())
                .seconds(seconds())
                .build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a time constraint. */
    final class Builder extends ImmutableTimeConstraint.Builder {}
}
