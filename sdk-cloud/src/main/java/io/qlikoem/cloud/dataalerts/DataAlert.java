package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert on the data of an app. */
@Value.Immutable
@QlikModel
public interface DataAlert {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** More about it. */
    Optional<String> description();

    /** The app. */
    Optional<String> appId();

    /** What it looks for. */
    Optional<String> conditionId();

    /** What the tenant is doing with it; absent: nothing. */
    Optional<AlertStatus> status();

    /** Whether it works. */
    Optional<AlertErrorStatus> errorStatus();

    /** Why it does not. */
    List<AlertError> alertingTaskErrors();

    /** Whether it is on. */
    Optional<Boolean> enabled();

    /** When it looks. */
    Optional<AlertTrigger> triggerType();

    /** Who hears of it. */
    Optional<AlertRecipients> recipients();

    /** The times. */
    Optional<ScheduleOptions> scheduleOptions();

    /** How often it may send. */
    Optional<AlertThrottling> throttling();

    /** Whose it is. */
    Optional<String> ownerId();

    /** The owner's name. */
    Optional<String> ownerName();

    /** Sheet that it links to. */
    Optional<String> sheetId();

    /** Selections that it looks with. */
    Optional<String> bookmarkId();

    /** When it looked last. */
    Optional<String> lastScan();

    /** When the condition held last. */
    Optional<String> lastTrigger();

    /** When it was made. */
    Optional<String> dateCreated();

    /** When it was changed last. */
    Optional<String> lastUpdated();

    /** How often it triggered. */
    Optional<AlertTriggerStats> triggerStats();

    /** Whether the tenant has made it, well or not: see {@link #errorStatus()}. */
    @Value.NonAttribute
    default boolean isMade() {
        return status().filter(AlertStatus.CREATING::equals).isEmpty();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataAlert.Builder {}
}
