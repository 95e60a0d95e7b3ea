package io.qlikoem.cloud.reloadtasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An old schedule of an app's reloads. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ReloadTask {
    String id();

    String appId();

    ReloadTaskState state();

    /** As in the IANA database. */
    String timeZone();

    /** When it runs, as iCalendar rules ({@code RRULE:...}). */
    List<String> recurrence();

    /** Whether it runs when its data change instead. */
    default boolean autoReload() {
        return false;
    }

    default boolean partial() {
        return false;
    }

    /** Whether a task has taken its place. */
    default boolean migrated() {
        return false;
    }

    String userId();

    String tenantId();

    Optional<String> spaceId();

    /** Local time in its time zone. */
    Optional<String> startDateTime();

    /** Local time in its time zone. */
    Optional<String> endDateTime();

    Optional<String> lastExecutionTime();

    Optional<String> nextExecutionTime();

    /** Why the vendor has switched it off. */
    Optional<String> disabledCode();

    Optional<String> log();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadTask.Builder {}
}
