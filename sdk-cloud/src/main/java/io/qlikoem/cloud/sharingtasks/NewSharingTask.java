package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;
import io.qlikoem.cloud.dataalerts.ScheduleOptions;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A subscription or report task that is to be made. */
@Value.Immutable
@QlikModel
public interface NewSharingTask {
    /** Its name. */
    String name();

    /** What is shared. */
    SharingType type();

    /** The selections that it is made with. */
    SharingState state();

    /** What is put into it. */
    List<SharingTemplate> templates();

    /** The form of what is sent. */
    @Json(name = "subType")
    Optional<SharingFormat> format();

    /** More about it. */
    Optional<String> description();

    /** Whether it is on. */
    Optional<Boolean> enabled();

    /** Space that it is in. */
    Optional<String> spaceId();

    /** When it is sent. */
    Optional<SharingTrigger> trigger();

    /** The same in the newer form. */
    Optional<ScheduleOptions> scheduleOptions();

    /** Who gets it. */
    Optional<SharingRecipients> recipients();

    /** The mail that it comes with. */
    Optional<SharingMail> emailContent();

    /** How it is sent. */
    @OmitEmpty
    List<TransportChannel> transportChannels();

    /** A list of recipients in the app. */
    Optional<String> distributionListId();

    /** Connection to the folder's server. */
    Optional<String> dataConnectionID();

    /** The folder. */
    Optional<String> sharePointFolder();

    /** Send it now, too. */
    Optional<Boolean> executeOnCreation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewSharingTask.Builder {}
}
