package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert that is to be made. Its condition is made first, see {@link io.qlikoem.cloud.conditions.ConditionsApi}. */
@Value.Immutable
@QlikModel
public interface NewDataAlert {
    /** At most 78 characters. */
    String name();

    /** At most 255 characters. */
    Optional<String> description();

    /** The app; the published one, for customers. */
    String appId();

    /** What to look for. */
    String conditionId();

    /** When to look. */
    NewAlertTrigger triggerType();

    /** Who hears of it. */
    AlertRecipients recipients();

    /** The times, where it looks at set times. */
    Optional<ScheduleOptions> scheduleOptions();

    /** How often it may send; absent: each time. */
    Optional<AlertThrottling> throttling();

    /** Absent: it is on. */
    Optional<Boolean> enabled();

    /** Sheet to link to. */
    Optional<String> sheetId();

    /** Selections to look at the data with. */
    Optional<String> bookmarkId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewDataAlert.Builder {}
}
