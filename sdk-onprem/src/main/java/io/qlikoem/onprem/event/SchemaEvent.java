package io.qlikoem.onprem.event;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A schedule: starts a task by the clock. One without an id is to be made. Fields that we do not know are kept.
 *
 * <pre>{@code
 * SchemaEvent nightly = SchemaEvent.builder()
 *         .name("nightly")
 *         .startDate(Instant.parse("2026-01-01T02:00:00Z"))
 *         .timeZone("Europe/Vienna")
 *         .repeating(Increment.daily(1))
 *         .build();
 * }</pre>
 *
 * <p>Defaults: enabled, {@code UTC}, keeps the wall clock time, never ends.
 */
@Value.Immutable
@QlikModel
public interface SchemaEvent {
    /** What the site writes for a schedule without an end. */
    Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    /** The site's id of it; empty for one that is to be made. */
    Optional<String> id();

    /** At most 500 characters. */
    String name();

    /** Whether it fires. */
    default boolean enabled() {
        return true;
    }

    /** The clock. */
    default EventType eventType() {
        return EventType.SCHEMA;
    }

    /** The reload task that it starts, if it is one; the site fills it in where an event comes in a task's bundle. */
    Optional<TaskReference> reloadTask();

    /** The task with an external program that it starts, if it is one. */
    Optional<TaskReference> externalProgramTask();

    /** The user synchronization that it starts, if it is one. */
    Optional<TaskReference> userSyncTask();

    /** Name of the time zone that {@link #startDate()} and the repetitions are meant in. */
    default String timeZone() {
        return "UTC";
    }

    /** What happens when that zone's clocks are put forward or back. */
    default DaylightSaving daylightSavingTime() {
        return DaylightSaving.OBSERVE;
    }

    /** The first time. An offset in it is deprecated since November 2025; {@link #timeZone()} says the zone. */
    Instant startDate();

    /** When it ends; see {@link #ends()}. */
    default Instant expirationDate() {
        return NO_END;
    }

    /** How it repeats. */
    IncrementOption incrementOption();

    /** Minutes, hours, days and weeks between two times; {@link Increment} knows the form. */
    String incrementDescription();

    /** On which days; {@link Increment} knows the form. */
    List<String> schemaFilterDescription();

    /** How often it has fired. Must not be sent with one that is to be made; {@link #asNew()} leaves it out. */
    Optional<SchemaEventOperational> operational();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC); to be sent back as it was read. */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** How it repeats, in readable form. */
    @Value.NonAttribute
    default Increment increment() {
        return Increment.of(incrementOption(), incrementDescription(), schemaFilterDescription());
    }

    /** When it ends; empty when it does not. */
    @Value.NonAttribute
    default Optional<Instant> ends() {
        // The site also writes 9999-12-30.
        return Optional.of(expirationDate()).filter(date -> date.isBefore(NO_END));
    }

    /** The same to be made for another task: without what the site has added. */
    @Value.NonAttribute
    default SchemaEvent asNew() {
        return builder()
                .name(name())
                .enabled(enabled())
                .timeZone(timeZone())
                .daylightSavingTime(daylightSavingTime())
                .startDate(startDate())
                .expirationDate(expirationDate())
                .incrementOption(incrementOption())
                .incrementDescription(incrementDescription())
                .schemaFilterDescription(schemaFilterDescription())
                .build();
    }

    /** Refuses what the site would refuse. */
    @Value.Check
    default void check() {
        if (id().isEmpty() && operational().isPresent()) {
            throw new IllegalArgumentException(
                    "event '" + name() + "' is new and must not have operational data; copy events with asNew()");
        }
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a schedule. */
    final class Builder extends ImmutableSchemaEvent.Builder {
        /** How it repeats: sets the option and both descriptions. */
        public Builder repeating(Increment increment) {
            incrementOption(increment.option());
            incrementDescription(increment.description());
            schemaFilterDescription(increment.filter());
            return this;
        }
    }
}
