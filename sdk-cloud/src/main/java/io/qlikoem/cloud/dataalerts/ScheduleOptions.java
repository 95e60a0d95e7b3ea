package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When something happens by itself. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ScheduleOptions {
    /** IANA name: {@code Europe/Vienna}. */
    Optional<String> timezone();

    /** RFC 5545 rules: {@code RRULE:FREQ=DAILY}. */
    List<String> recurrence();

    /** First time, local to the time zone, without an offset. */
    Optional<String> startDateTime();

    /** Last time. */
    Optional<String> endDateTime();

    /** Reported only. */
    Optional<String> lastExecutionTime();

    /** Reported only. */
    Optional<String> nextExecutionTime();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScheduleOptions.Builder {}
}
