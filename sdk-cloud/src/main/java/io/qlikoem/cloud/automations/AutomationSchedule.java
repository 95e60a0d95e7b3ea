package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** When an automation runs by itself. */
@Value.Immutable
@QlikModel
public interface AutomationSchedule {
    /** Seconds between two runs, a multiple of 60. */
    Optional<Integer> interval();

    /** An iCalendar rule ({@code RRULE:...}) in place of the interval. */
    Optional<String> recurrence();

    /** As in the IANA database. */
    Optional<String> timezone();

    /** Local time in the time zone. */
    Optional<String> startAt();

    /** Local time in the time zone. */
    Optional<String> stopAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationSchedule.Builder {}
}
