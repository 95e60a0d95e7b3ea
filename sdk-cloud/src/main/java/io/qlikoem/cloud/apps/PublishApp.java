package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Publishes an app for the first time. */
@Value.Immutable
@QlikModel
public interface PublishApp {
    /** The managed space. */
    String spaceId();

    /** Whose data the published app gets. */
    PublishData data();

    /** Name and description of the published app; absent: the app's own. */
    Optional<AppTexts> attributes();

    /** Move the app itself instead of a copy; the vendor's default is {@code false}. */
    Optional<Boolean> moveApp();

    /** Only when moving: the copy that stays behind as origin. */
    Optional<String> originAppId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutablePublishApp.Builder {}
}
