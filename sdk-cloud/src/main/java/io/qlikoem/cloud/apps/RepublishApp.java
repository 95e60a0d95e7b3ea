package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Puts an app in the place of a published one. */
@Value.Immutable
@QlikModel
public interface RepublishApp {
    /** The published app. */
    String targetId();

    /**
     * Whose data the published app has afterwards. Not optional here: the vendor's default is the app's, and an app without
     * data then empties the published one.
     */
    PublishData data();

    /**
     * Refuse unless the published app came from this very app; the vendor's default is {@code true}. An app that was
     * imported anew has a new id and needs {@code false}.
     */
    Optional<Boolean> checkOriginAppId();

    /** Name and description of the published app; absent: they stay. */
    Optional<AppTexts> attributes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRepublishApp.Builder {}
}
