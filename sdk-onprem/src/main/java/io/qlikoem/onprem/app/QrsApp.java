package io.qlikoem.onprem.app;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.customproperty.CustomPropertyValue;
import io.qlikoem.onprem.stream.StreamCondensed;
import io.qlikoem.onprem.tag.TagCondensed;
import io.qlikoem.onprem.user.UserCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An app in full. Fields that we do not know are kept, so that {@link AppApi#update} does not lose them.
 *
 * <p>To change one, build on what was read: {@code QrsApp.builder().from(app).tags(...).build()}.
 */
@Value.Immutable
@QlikModel
public interface QrsApp {
    /** The site's id of the app. */
    String id();

    /** At most 255 characters; not unique on a site. */
    String name();

    /** At most 512 characters. */
    Optional<String> description();

    /** When it came to the site (UTC). */
    Optional<Instant> createdDate();

    /** When it or one of its properties was last changed (UTC); a reload counts. */
    Instant modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /**
     * End of the last successful reload (UTC); empty when it was never reloaded. Upload and import keep the file's, so it
     * may lie before {@link #createdDate()}.
     */
    Optional<Instant> lastReloadTime();

    /** Whether it is in a stream. */
    default boolean published() {
        return false;
    }

    /** When it was published (UTC); empty when it is not. */
    Optional<Instant> publishTime();

    /** The stream that it is in. */
    Optional<StreamCondensed> stream();

    /** Whose it is. */
    Optional<UserCondensed> owner();

    /** Its tags. */
    List<TagCondensed> tags();

    /** The values of its custom properties, one entry for each value. */
    List<CustomPropertyValue> customProperties();

    /** Bytes on the site's disk; an exported file may have another size. */
    Optional<Long> fileSize();

    /** Empty on the sites seen. */
    Optional<String> appId();

    /** The app that it was copied from; deprecated by the vendor. */
    Optional<String> sourceAppId();

    /** The published original of a duplicate; the empty guid when there is none. */
    Optional<String> targetAppId();

    /** {@code /appcontent/<app id>/<file>}, or empty. */
    Optional<String> thumbnail();

    /** The engine that saved it last: {@code 12.688.0}. */
    Optional<String> savedInProductVersion();

    /** The same for all apps that one version of the engine saved; no hash of the content. */
    Optional<String> migrationHash();

    /** Colour of its first sheet's title. */
    Optional<String> dynamicColor();

    /** Whether a node can open it. */
    default AppAvailability availabilityStatus() {
        return AppAvailability.NOT_APPLICABLE;
    }

    /** When the site's own distribution to the cloud last sent its data (UTC). */
    Optional<Instant> lastDataDistribution();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an app. */
    final class Builder extends ImmutableQrsApp.Builder {}
}
