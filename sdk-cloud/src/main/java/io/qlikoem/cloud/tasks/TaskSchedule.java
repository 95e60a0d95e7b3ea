package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** When a task runs. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface TaskSchedule {
    /** An iCalendar rule ({@code RRULE:...}). */
    Optional<String> recurrence();

    /** Local time in the time zone, without offset. */
    Optional<String> startDateTime();

    /** Local time in the time zone, without offset. */
    Optional<String> endDateTime();

    /** As in the IANA database. */
    Optional<String> timezone();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskSchedule.Builder {}
}
