package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;
import io.qlikoem.cloud.dataalerts.ScheduleOptions;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A subscription or report task. */
@Value.Immutable
@QlikModel
public interface SharingTask {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** More about it. */
    Optional<String> description();

    /** What is shared. */
    Optional<SharingType> type();

    /** The form of what is sent. */
    @Json(name = "subType")
    Optional<SharingFormat> format();

    /** The app. */
    Optional<String> appId();

    /** The app's name. */
    Optional<String> appName();

    /** Space that it is in. */
    Optional<String> spaceId();

    /** Whose it is. */
    Optional<String> owner();

    /** Whether it is on. */
    Optional<Boolean> enabled();

    /** The vendor's word: {@code VALID}, {@code IN_PROGRESS}, {@code APP_NOT_FOUND}. */
    Optional<String> statusCode();

    /** The same in words. */
    Optional<String> statusLabel();

    /** Why it does not work. */
    List<SharingTaskError> taskErrors();

    /** The selections that it is made with. */
    Optional<SharingState> state();

    /** What is put into it. */
    List<SharingTemplate> templates();

    /** When it is sent. */
    Optional<SharingTrigger> trigger();

    /** The same in the newer form. */
    Optional<ScheduleOptions> scheduleOptions();

    /** How it is sent. */
    List<TransportChannel> transportChannels();

    /** When it was sent last. */
    Optional<String> lastRun();

    /** When it will be sent next. */
    Optional<String> nextScheduledRun();

    /** When it was made. */
    Optional<String> dateCreated();

    /** When it was changed last. */
    Optional<String> lastUpdated();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingTask.Builder {}
}
